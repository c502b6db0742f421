import { css } from 'lit';

export const askedStyles = css`
  .asked {
    padding: var(--_space-4) var(--_space-5);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_said);
  }
  .option:has(.mood) {
    align-items: center;
  }
  .option:has(.mood) input {
    transform: none;
  }
  .mood {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    --_picture: 32px;
  }
`;
