import { css } from 'lit';

/** The element itself sticks inside its parent: its own box is no higher than the button. */
export const exitElementStyles = css`
  :host {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
  }
  .exit {
    position: static;
    margin-block-end: 0;
  }
`;
