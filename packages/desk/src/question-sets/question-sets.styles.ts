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
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .question {
    display: block;
    padding: var(--_space-1) var(--_space-4);
  }
  .question[open] {
    padding-block-end: var(--_space-4);
  }
  .question > summary {
    display: flex;
    inline-size: 100%;
    text-align: start;
  }
  .shown-in {
    max-inline-size: 20rem;
  }
  .question > summary::before {
    flex: none;
  }
  .options-of {
    padding: 0;
    border: 0;
  }
`;
