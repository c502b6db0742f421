import { css } from 'lit';

/** What unfolds under a card. */
export const detailsStyles = css`
  .details [role='heading'] {
    margin-block-start: var(--_space-2);
  }
  .description {
    white-space: pre-line;
  }
  dl {
    display: grid;
    gap: var(--_space-1) var(--_space-4);
  }
  dt {
    font-weight: 600;
  }
  dd {
    max-inline-size: var(--_line);
    margin-block-end: var(--_space-2);
  }
  .hours th {
    padding: 0 var(--_space-4) 0 0;
    font-weight: 400;
    text-align: start;
  }
  .hours td {
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 30em) {
    .facts {
      grid-template-columns: minmax(6em, 9em) 1fr;
      row-gap: var(--_space-2);
    }
    .facts dd {
      margin: 0;
    }
  }
`;
