import { css } from 'lit';

export const matterStyles = css`
  .back {
    display: none;
  }
  .back a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  /* The heading is only heard; where it has the focus, the eye finds it around what it is the heading of. */
  #title:focus-visible ~ section {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-ring);
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
  .kind {
    display: inline-block;
  }
  .age {
    padding: 0 var(--_space-2);
    border-radius: 999px;
    background: var(--_said);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .messages {
    display: grid;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .said,
  .answered {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-4) var(--_space-5);
  }
  .said {
    margin-inline-end: var(--_space-5);
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0;
    background: var(--_said);
  }
  /* An answer hangs on what was said: one shape, two voices. */
  .answered {
    margin-inline-start: var(--_space-5);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_answered);
  }
  .answered + .answered,
  .answered + .said {
    margin-block-start: var(--_space-2);
    border-radius: var(--_radius);
  }
  .words {
    white-space: pre-line;
    text-wrap: pretty;
  }
  .contact {
    padding: var(--_space-3) var(--_space-4);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius-small);
  }
  .contact dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    white-space: pre-line;
  }
  kuulluksi-desk-answer,
  kuulluksi-desk-publish {
    container-type: inline-size;
  }
  @media (max-width: 58rem) {
    .back {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .said,
    .answered {
      border: 1px solid CanvasText;
    }
  }
`;
