import { css } from 'lit';

export const placeFieldStyles = css`
  .place {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }
  .place-field {
    position: relative;
    inline-size: 100%;
    max-inline-size: 20em;
  }
  .place > label {
    font-weight: 600;
  }
`;
