import { css } from 'lit';

export const shareStyles = css`
  .shared,
  .picture,
  .copy {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    min-inline-size: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: start;
  }
  canvas {
    inline-size: min(100%, 22em);
    block-size: auto;
    aspect-ratio: 1;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-small);
  }
  .by-hand {
    display: grid;
    gap: var(--_space-1);
    inline-size: min(100%, 24em);
  }
`;
