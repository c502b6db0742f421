import { css } from 'lit';

export const conversationStyles = css`
  [role='heading'] {
    font-size: var(--_size-large);
  }
  #title,
  #opened {
    font-size: var(--_size-title);
    margin-block-end: var(--_space-3);
  }
  #code {
    max-inline-size: 16em;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .about,
  .messages {
    display: grid;
    gap: var(--_space-3);
  }
  .said,
  .answered {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4) var(--_space-5);
    border-radius: var(--_radius);
  }
  .said {
    background: var(--_said);
  }
  .answered {
    background: var(--_answered);
  }
  .words {
    white-space: pre-line;
  }
  .from::first-letter {
    text-transform: uppercase;
  }
  @container (max-width: 30rem) {
    .said,
    .answered {
      padding: var(--_space-3) var(--_space-4);
    }
  }
  @media (forced-colors: active) {
    .said,
    .answered {
      border: 1px solid CanvasText;
    }
  }
`;
