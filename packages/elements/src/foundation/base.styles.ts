import { css } from 'lit';

/** What all elements share: the box, words, focus, buttons, links, messages. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * What a page lets its parts inherit ends here, but for its font, a person's own spacing, and whether anything is to be
   * seen or pressed at all. The page's rules reach :host, never this box.
   */
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    /* In a row, a float or a table, which ask how wide it would be. */
    contain-intrinsic-inline-size: 256px;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 12px);
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: 1.5;
    /* A long word breaks before it pushes a box wider than its place, whatever the font and its spacing. */
    overflow-wrap: anywhere;
  }
  .root,
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  [role='heading'] {
    font-weight: 700;
    line-height: 1.25;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  p {
    max-width: var(--_line);
  }
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--_accent);
    /* An address is one long word, also where it decides how narrow a box may become. */
    overflow-wrap: anywhere;
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
    border-radius: var(--_radius-small);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-height: var(--_target);
    padding: var(--_space-2) var(--_space-4);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
  }
  .button.main {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
    text-decoration: none;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_control-border);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .message p {
    flex: 1 1 16em;
  }
  .chip {
    position: relative;
    display: inline-flex;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip span {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    padding: var(--_space-1) var(--_space-4);
    border: 1px solid var(--_control-border);
    border-radius: 999px;
  }
  .chip input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .chip input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_size-small);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    .chip input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before,
    .root *::after {
      transition-duration: 0s !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
