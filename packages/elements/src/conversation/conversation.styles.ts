import { css } from 'lit';

export const conversationStyles = css`
  [role='heading'] {
    font-size: var(--_size-large);
  }
  #title,
  #opened {
    font-size: var(--_size-title);
  }
  #title {
    margin-block-end: var(--_space-3);
  }
  #code {
    max-inline-size: 16em;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .about,
  .messages,
  .panel {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .panel {
    gap: var(--_space-4);
  }
  .about {
    gap: var(--_space-1);
  }
  .done:empty {
    display: none;
  }
  .done p {
    padding: var(--_space-4);
    border-inline-start: 4px solid var(--_success);
    border-radius: var(--_radius-small);
    background: var(--_raised);
    font-weight: 600;
  }
  .said,
  .answered {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-5);
    border-radius: var(--_radius);
  }
  /* Two voices, each on its own side. */
  .said {
    background: var(--_said);
  }
  .answered {
    background: var(--_answered);
  }
  dl {
    display: grid;
    gap: var(--_space-1);
  }
  dt {
    font-weight: 600;
    font-size: var(--_size-small);
    color: var(--_muted);
  }
  dd {
    max-width: var(--_line);
    margin-block-end: var(--_space-2);
    white-space: pre-line;
  }
  .words {
    white-space: pre-line;
  }
  .mood {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    --_picture: 32px;
  }
  .from::first-letter {
    text-transform: uppercase;
  }
  @container (max-width: 30em) {
    .said,
    .answered {
      padding: var(--_space-3) var(--_space-4);
    }
  }
  @media (forced-colors: active) {
    .said,
    .answered {
      border: 1px solid CanvasText;
    }
  }
`;
