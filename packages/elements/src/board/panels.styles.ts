import { css } from 'lit';

export const panelsStyles = css`
  .panels {
    display: grid;
    gap: var(--_space-6);
    max-inline-size: 46em;
    margin-block-start: var(--_space-4);
  }
  .panel {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .panel > [role='heading']:first-child {
    font-size: var(--_size-large);
  }
  .joining {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-5);
    border-radius: var(--_radius);
    background: var(--_answered);
  }
  .joining .words {
    white-space: pre-line;
  }
  .joining .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .joining + [role='heading'] {
    margin-block-start: var(--_space-2);
  }
  .meetings {
    display: grid;
    gap: var(--_space-3);
  }
  @media (forced-colors: active) {
    .joining {
      border: 1px solid CanvasText;
    }
  }
`;
