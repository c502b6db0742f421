import { css } from 'lit';

export const mattersStyles = css`
  .matters {
    display: grid;
    gap: var(--_space-2);
  }
  .matter {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-3);
    align-items: baseline;
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    text-decoration: none;
  }
  .matter:hover {
    border-color: var(--_accent);
  }
  .matter[aria-current='true'] {
    border-color: var(--_accent);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .kind {
    font-weight: 700;
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
  .age {
    padding: 0 var(--_space-2);
    border-radius: 999px;
    background: var(--_said);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .matter .status {
    grid-column: 1;
    font-weight: 400;
  }
  .more {
    grid-column: 1 / -1;
  }
  @media (forced-colors: active) {
    .matter[aria-current='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
