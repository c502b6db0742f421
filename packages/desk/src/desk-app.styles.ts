import { css } from 'lit';

export const appStyles = css`
  .root {
    display: grid;
    grid-template-rows: auto 1fr;
    min-block-size: 100vh;
    background: var(--_raised);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    padding: var(--_space-3) var(--_space-5);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  h1 {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    margin: 0;
    margin-inline-end: auto;
    font-size: var(--_size-large);
    line-height: 1.25;
  }
  h1 > span:last-child {
    font-weight: 400;
    color: var(--_muted);
  }
  /* A voice and its answer. */
  .mark {
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50% 50% 50% 0;
    background: var(--_accent);
    box-shadow: inset -0.35em -0.35em 0 var(--_answered);
  }
  .who {
    display: grid;
    line-height: 1.3;
    text-align: end;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
  }
  .languages button {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0 var(--_space-2);
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .languages button[aria-pressed='true'] {
    border-block-end-color: currentcolor;
    color: var(--_text);
    font-weight: 600;
  }
  main {
    inline-size: 100%;
    max-inline-size: 88rem;
    margin-inline: auto;
    padding: var(--_space-5);
    min-inline-size: 0;
  }
  .mail {
    max-inline-size: none;
    margin-block-end: var(--_space-4);
  }
  .desk {
    display: grid;
    grid-template-columns: 13rem minmax(0, 1fr);
    gap: var(--_space-5);
    align-items: start;
  }
  .desk > .section:only-child {
    grid-column: 1 / -1;
  }
  .section {
    min-inline-size: 0;
  }
  .sections summary {
    display: none;
  }
  .sections ul {
    display: grid;
    gap: var(--_space-1);
  }
  .sections a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0 var(--_space-3);
    border-inline-start: 3px solid transparent;
    border-radius: var(--_radius-small);
    color: var(--_text);
    text-decoration: none;
  }
  .sections a:hover {
    text-decoration: underline;
  }
  .sections a[aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface);
    font-weight: 700;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr);
    gap: var(--_space-5);
    align-items: start;
  }
  .nothing-open {
    padding: var(--_space-7) var(--_space-5);
    text-align: center;
  }
  @container (max-width: 72rem) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
    }
    .sections ul {
      display: flex;
      flex-wrap: wrap;
    }
    .sections a {
      border-inline-start: 0;
      border-block-end: 3px solid transparent;
      border-radius: 0;
    }
    .sections a[aria-current] {
      border-block-end-color: var(--_accent);
      background: none;
    }
  }
  @container (max-width: 56rem) {
    main {
      padding: var(--_space-4) var(--_space-3);
    }
    .top {
      padding-inline: var(--_space-3);
    }
    .who {
      text-align: start;
    }
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .panes[data-open='matter'] .list,
    .panes[data-open='list'] .open {
      display: none;
    }
  }
  @media (max-width: 40rem) {
    .sections summary {
      display: inline-flex;
    }
    .sections ul {
      display: grid;
    }
    .sections a[aria-current] {
      border-inline-start: 3px solid var(--_accent);
      border-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
