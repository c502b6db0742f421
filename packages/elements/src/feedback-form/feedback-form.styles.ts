import { css } from 'lit';

export const feedbackFormStyles = css`
  [role='heading'][aria-level] {
    font-size: var(--_size-large);
  }
  #title {
    font-size: var(--_size-title);
  }
  .intro {
    margin-block: var(--_space-2) var(--_space-5);
  }
  .before {
    display: grid;
    gap: var(--_space-3);
  }
  .before ul:not([role]) {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
    max-width: var(--_line);
  }
  .help {
    padding: var(--_space-4) var(--_space-5);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }
  .lines {
    display: grid;
    gap: var(--_space-2);
  }
  .lines li {
    display: grid;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
  }
  .line a {
    display: inline-block;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
  }
  .number {
    font-weight: 700;
    white-space: nowrap;
  }
  summary {
    padding-block: var(--_space-2);
    min-height: var(--_target);
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }
  /* Room for the further questions: what stands below them is out of view, and moves there. */
  .coming {
    min-block-size: 100vh;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  @container (max-width: 30em) {
    .help {
      padding: var(--_space-4);
    }
  }
`;
