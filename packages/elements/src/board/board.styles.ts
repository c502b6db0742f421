import { css } from 'lit';

export const boardStyles = css`
  #title {
    font-size: var(--_size-title);
    margin-block-end: var(--_space-2);
  }
  .root > .message {
    margin-block: var(--_space-4);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    margin-block: var(--_space-4) var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  .views label {
    position: relative;
  }
  .views input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_target);
    margin-block-end: -1px;
    border-block-end: 3px solid transparent;
    color: var(--_muted);
  }
  .views :checked + span {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 700;
  }
  .views :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  .views b {
    padding-inline: var(--_space-2);
    border-radius: 99px;
    background: var(--_answered);
    color: var(--_text);
    font-size: var(--_size-small);
    white-space: nowrap;
  }
  .follow {
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: var(--_target);
    margin-block: var(--_space-2) var(--_space-3);
    color: var(--_muted);
  }
  /* A word to press among others: it looks like a link and is as large as a finger. */
  .plain {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .unfolding > summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .unfolding > summary::-webkit-details-marker {
    display: none;
  }
  .unfolding > summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: var(--_space-1);
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .unfolding[open] > summary::before {
    transform: translateY(25%) rotate(225deg);
  }
  .entries {
    display: grid;
    gap: var(--_space-6);
    margin-block-end: var(--_space-5);
  }
  .entries > li {
    min-inline-size: 0;
  }
  .entry {
    display: grid;
    max-width: 46em;
  }
  .said,
  .answered {
    position: relative;
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
    padding: var(--_space-4) var(--_space-5);
  }
  .said {
    background: var(--_said);
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0;
    margin-inline-end: var(--_space-6);
  }
  /* The answer hangs on what was said: one shape, two voices. */
  .answered {
    background: var(--_answered);
    border-radius: 0 var(--_radius) var(--_radius) var(--_radius);
    margin-inline-start: var(--_space-6);
  }
  /* Nobody has answered yet: the place is kept, and it is empty. */
  .answered[data-status='received'] {
    background: transparent;
    box-shadow: inset 0 0 0 2px var(--_border);
  }
  .who {
    font-size: var(--_size-small);
    font-weight: 400;
    line-height: 1.5;
  }
  .kind {
    display: inline-block;
    font-weight: 700;
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
  blockquote {
    font-size: 1.1875em;
    line-height: 1.45;
    max-width: min(100%, 44ch);
    text-wrap: pretty;
  }
  dl {
    display: grid;
    gap: var(--_space-1);
  }
  dt {
    font-weight: 600;
    font-size: var(--_size-small);
    color: var(--_muted);
  }
  dd {
    max-width: var(--_line);
    margin-block-end: var(--_space-2);
    white-space: pre-line;
  }
  dd:last-child {
    margin-block-end: 0;
  }
  .status .small {
    margin-inline-start: var(--_space-2);
    font-weight: 400;
  }
  .clock {
    font-weight: 600;
  }
  .also ul {
    display: grid;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 var(--_space-5);
    margin-block: calc(-1 * var(--_space-2)) calc(-1 * var(--_space-2));
  }
  .more > [open] {
    flex: 1 1 100%;
    padding-block-end: var(--_space-3);
  }
  @container (max-width: 30em) {
    .said,
    .answered {
      padding: var(--_space-3) var(--_space-4);
    }
    .said {
      margin-inline-end: var(--_space-4);
    }
    .answered {
      margin-inline-start: var(--_space-4);
    }
  }
  /* With room, what was said and what was answered stand side by side, each voice on its own side. */
  @container (min-width: 52em) {
    .entry {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      column-gap: var(--_space-5);
      max-width: 68em;
    }
    .said {
      align-self: start;
      margin: 0;
      border-radius: var(--_radius);
    }
    .answered {
      margin: 0;
      border-radius: var(--_radius);
    }
    /* A voice reaches over to its answer. */
    .said::after {
      content: '';
      position: absolute;
      inset-block-start: var(--_space-4);
      inset-inline-start: 100%;
      border: 14px solid transparent;
      border-inline-start: var(--_space-5) solid var(--_said);
      border-inline-end: 0;
    }
  }
  /* Two by two: a row that wraps at will leaves lines under some of the words. */
  @container (max-width: 34em) {
    .views {
      display: grid;
      grid-template-columns: auto auto;
      border: 0;
    }
    .views span {
      block-size: 100%;
      border-color: var(--_border);
    }
    .views :checked + span {
      border-color: var(--_accent);
    }
  }
  @media (forced-colors: active) {
    .said,
    .answered {
      border: 1px solid CanvasText;
    }
    .said::after {
      display: none;
    }
    .views :checked + span {
      border-color: Highlight;
    }
  }
`;
