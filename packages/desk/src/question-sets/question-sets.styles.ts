import { css } from 'lit';

export const setStyles = css`
  .as-text {
    padding: var(--_space-4) var(--_space-5);
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .questions {
    display: grid;
    gap: var(--_space-4);
    padding-inline-start: 1.75em;
  }
  .questions ul {
    padding-inline-start: 1.25em;
  }
  .question > summary {
    display: flex;
    inline-size: 100%;
    text-align: start;
  }
  .options-of {
    padding: 0;
    border: 0;
  }
`;
