import { css } from 'lit';

/** A tool for hours of work: dense but airy, and quiet around what was said and answered. */
export const deskStyles = css`
  [role='heading'] {
    font-size: var(--_size-large);
    text-wrap: balance;
  }
  .stack {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
    min-inline-size: 0;
  }
  /* Of a grid that becomes narrower, WebKit does not break the lines of a legend anew. */
  fieldset:is(.stack, .group) {
    display: flex;
    flex-flow: column;
  }
  .panel {
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }
  .first-letter::first-letter {
    text-transform: uppercase;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 600;
  }
  .shape {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  :is([data-status='done'], [data-status='answered'], [data-status='thanked']) .shape {
    background: currentcolor;
  }
  :is([data-status='partly-done'], [data-status='in-progress']) .shape {
    background: linear-gradient(90deg, currentcolor 50%, transparent 50%);
  }
  [data-status='not-possible'] .shape {
    border-radius: 0;
    transform: rotate(45deg);
  }
  [data-status='passed-on'] .shape {
    border-radius: 0;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    background: currentcolor;
  }
  :is([data-status='received'], [data-status='reopened']) .shape {
    border-width: 3px;
  }
  .notice {
    max-inline-size: none;
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_success);
    border-radius: var(--_radius-small);
    background: var(--_answered);
  }
  .warning {
    padding: var(--_space-2) var(--_space-4);
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius-small);
    background: var(--_warning-surface);
    color: var(--_warning);
    font-weight: 600;
  }
  .warning:empty,
  .notice:empty {
    display: none;
  }
  .form {
    gap: var(--_space-5);
  }
  input:is(.day, .search) {
    justify-self: start;
    min-inline-size: 12rem;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .options.few {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  }
  .cards {
    display: grid;
    gap: var(--_space-4);
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  a.card {
    gap: var(--_space-1);
    color: var(--_text);
    text-decoration: none;
  }
  a.card:hover {
    border-color: var(--_accent);
  }
  .name {
    font-weight: 700;
  }
  /* What was said and what came of it: one shape, two voices. */
  .pair {
    display: grid;
  }
  .pair > * {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-3) var(--_space-4);
  }
  .pair > .said {
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0;
    background: var(--_said);
  }
  .pair > .answered {
    margin-inline-start: var(--_space-4);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_answered);
  }
  .pair > .answered:first-child {
    margin: 0;
    border-radius: var(--_radius);
  }
  .pair > .said:last-child {
    border-end-start-radius: var(--_radius);
  }
  .crumb a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .topics {
    display: grid;
    gap: var(--_space-1);
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .group {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .steps,
  .held {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.5em;
    max-inline-size: var(--_line);
  }
  .held {
    color: var(--_muted);
  }
  .code {
    font-size: var(--_size-title);
    letter-spacing: 0.04em;
  }
  .words {
    white-space: pre-line;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--_surface);
  }
  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .asked,
  .about {
    display: grid;
    gap: var(--_space-1);
  }
  .asked {
    padding: var(--_space-4) var(--_space-5);
    border-radius: var(--_radius);
    background: var(--_said);
  }
  .asked dd {
    margin-block-end: var(--_space-2);
    font-weight: 600;
    white-space: pre-line;
  }
  .concern {
    color: var(--_warning);
    font-weight: 700;
  }
  details.panel:not([open]) {
    padding-block: var(--_space-2);
  }
  details > summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  details > summary::before {
    content: '+';
    inline-size: 1.2em;
    font-weight: 700;
  }
  details[open] > summary::before {
    content: '–';
  }
  details > .stack {
    padding-block-start: var(--_space-2);
  }
  .button {
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .panel,
    .card,
    .group,
    .pair > *,
    .notice,
    .warning {
      border: 1px solid CanvasText;
    }
    .shape {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
