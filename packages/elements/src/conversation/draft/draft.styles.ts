import { css } from 'lit';

export const draftStyles = css`
  [part='draft'] {
    padding: var(--_space-5);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .entry {
    display: grid;
  }
  .entry .said {
    border-end-start-radius: 0;
    margin-inline-end: var(--_space-5);
  }
  /* The answer hangs on what was said: one shape, two voices. */
  .entry .answered {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    margin-inline-start: var(--_space-5);
  }
  .entry blockquote {
    font-size: 1.125em;
    max-width: var(--_line);
    text-wrap: pretty;
  }
  @container (max-width: 30em) {
    [part='draft'] {
      padding: var(--_space-4);
    }
    .entry .said {
      margin-inline-end: var(--_space-3);
    }
    .entry .answered {
      margin-inline-start: var(--_space-3);
    }
  }
`;
