import { css } from 'lit';

export const meetingStyles = css`
  .topics {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.25em;
    max-width: var(--_line);
  }
  .matters {
    display: grid;
    gap: var(--_space-6);
  }
  .matter {
    display: grid;
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }
  .kind {
    display: inline-block;
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
`;
