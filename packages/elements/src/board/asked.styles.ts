import { css } from 'lit';

/** The same pair the other way round: we ask, and others answer. */
export const askedStyles = css`
  .question {
    font-size: var(--_size-large);
  }
  .words {
    white-space: pre-line;
  }
  .name {
    font-weight: 600;
    font-size: var(--_size-small);
    color: var(--_muted);
  }
`;
