import { css } from 'lit';

export const joinStyles = css`
  [role='heading'][aria-level] {
    font-size: var(--_size-large);
  }
  #title,
  #sent-title {
    font-size: var(--_size-title);
  }
  .plain {
    display: inline-block;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
  }
  .own-way {
    display: grid;
    gap: var(--_space-3);
  }
`;
