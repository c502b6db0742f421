import { css } from 'lit';

/** The button sticks to the top of the window while its own element is in view, and goes with it. */
export const exitStyles = css`
  .exit {
    position: sticky;
    inset-block-start: var(--_space-2);
    z-index: 1;
    display: grid;
    justify-items: end;
    gap: var(--_space-1);
    margin-block-end: var(--_space-4);
    pointer-events: none;
  }
  /* Over what the page itself shows: at the end of the window, with no room of its own. */
  .over {
    position: sticky;
    inset-block-end: var(--kuulluksi-space-2, 8px);
    z-index: 1;
    block-size: 0;
  }
  /* A box of its own would keep the margins before and after it apart. */
  .over .root {
    display: contents;
  }
  .over .exit {
    position: absolute;
    inset-block: auto 0;
    inset-inline-end: 0;
    margin: 0;
  }
  .exit > * {
    pointer-events: auto;
  }
  .exit .button {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .exit details {
    max-inline-size: min(100%, 26em);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    font-size: var(--_size-small);
  }
  .exit summary {
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    color: var(--_accent);
    text-align: end;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .exit details > div {
    display: grid;
    gap: var(--_space-2);
    padding: 0 var(--_space-3) var(--_space-3);
  }
  /* Where it would lie over the words of a form, it is a bar of its own: what is under it is wholly under it. */
  @media (max-width: 60rem) {
    .over {
      inset-block-end: 0;
    }
    .over .exit {
      inset-inline: 0;
      display: flex;
      flex-flow: row-reverse;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-3);
      max-block-size: 70vh;
      padding-block: var(--_space-2);
      overflow: auto;
      border-block-start: 1px solid var(--_border);
      background: var(--_surface);
      pointer-events: auto;
    }
    .over .exit:has([open]) {
      flex-flow: column-reverse;
      align-items: stretch;
    }
    .over .exit .button {
      flex: none;
    }
    .over .exit details {
      max-inline-size: none;
    }
    .over .exit summary {
      padding: var(--_space-1) 0;
      line-height: 1.3;
      text-align: start;
    }
    .over .exit details > div {
      padding-inline: 0;
    }
  }
`;
