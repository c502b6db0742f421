import { css } from 'lit';

/** Larger words, one column, targets as large as a hand; everything in its own order, nothing that moves. */
export const childStyles = css`
  .child {
    display: grid;
    gap: var(--_space-5);
    max-width: 46em;
    font-size: 1.125em;
  }
  .child > * {
    min-inline-size: 0;
  }
  .child #title,
  .child #questions,
  .child #check-title,
  .child #sent-title {
    font-size: var(--_size-title);
  }
  .child .big {
    min-height: 56px;
    padding-inline: var(--_space-6);
    border-radius: var(--_radius);
    font-size: 1.125em;
  }
  .child > .hint {
    margin-block-start: calc(-1 * var(--_space-3));
  }
  .read-aloud {
    justify-self: start;
  }
  .read-aloud svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .facts {
    display: grid;
    gap: var(--_space-3);
  }
  .facts li {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
  }
  .facts span {
    min-inline-size: 0;
  }
  .help-strip {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    padding: 0 var(--_space-4);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius-small);
    background: var(--_raised);
    font-size: var(--_size-small);
  }
  .help-strip p {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
  }
  .help-strip .number {
    flex: none;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    font-size: 1.125em;
  }
  .way {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    color: var(--_muted);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    appearance: none;
    flex: 1;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    background: var(--_border);
  }
  .bar::-webkit-progress-bar {
    background: var(--_border);
  }
  .bar::-webkit-progress-value {
    background: var(--_accent);
  }
  .bar::-moz-progress-bar {
    background: var(--_accent);
  }
  .asked {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
  }
  .asked [role='heading'] {
    min-inline-size: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: var(--_space-3);
  }
  .cards.faces {
    grid-template-columns: repeat(5, minmax(0, 1fr));
    --_picture: 80px;
  }
  .cards.plain {
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .card input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .card-face {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    align-items: center;
    justify-content: center;
    min-height: 56px;
    min-inline-size: 0;
    padding: var(--_space-3);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    text-align: center;
    line-height: 1.25;
  }
  .plain .card-face {
    flex-direction: row;
    justify-content: flex-start;
    padding-inline-end: var(--_space-7);
    text-align: start;
  }
  .card-words {
    min-inline-size: 0;
    hyphens: auto;
  }
  .card:hover .card-face {
    border-color: var(--_control-border);
  }
  .card input:checked + .card-face {
    border-color: var(--_accent);
    background: var(--_answered);
    box-shadow: inset 0 0 0 2px var(--_accent);
    font-weight: 600;
  }
  .card input:focus-visible + .card-face {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  .tick {
    position: absolute;
    inset-block-start: var(--_space-1);
    inset-inline-end: var(--_space-1);
    display: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    padding: 0.2em;
    border-radius: 50%;
    background: var(--_accent);
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .card input:checked + .card-face .tick {
    display: block;
  }
  .child .chosen {
    --_picture: 32px;
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }
  .child .error-summary {
    justify-items: start;
  }
  .child .code {
    font-size: 1.75em;
  }
  @container (max-width: 30em) {
    .cards.faces,
    .cards.one {
      --_picture: 52px;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
    }
    .cards:not(.many) .tick {
      inset-block: 0;
      margin-block: auto;
      inset-inline-end: var(--_space-3);
    }
    .faces .card-face,
    .one .card-face {
      flex-direction: row;
      justify-content: flex-start;
      gap: var(--_space-4);
      padding-block: var(--_space-2);
      padding-inline-end: var(--_space-7);
      text-align: start;
    }
    .cards.many {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
    }
    .child .actions .big {
      padding-inline: var(--_space-4);
    }
    .child .code {
      font-size: 1.4em;
    }
  }
  @media (forced-colors: active) {
    .card input:checked + .card-face {
      border: 4px solid Highlight;
    }
    .tick {
      forced-color-adjust: none;
      background: Highlight;
      stroke: HighlightText;
    }
    .bar {
      border: 1px solid CanvasText;
    }
  }
`;
