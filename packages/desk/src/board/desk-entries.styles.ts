import { css } from 'lit';

export const entriesStyles = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space-4);
    align-items: end;
  }
  .with-button {
    display: flex;
    gap: var(--_space-2);
  }
  .with-button input {
    flex: 1;
    min-inline-size: 0;
  }
  .entry-words {
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0;
    background: var(--_said);
  }
  /* A container has no width of its own: without this its button would be one letter wide. */
  kuulluksi-desk-entry-removal {
    flex: 1 1 18rem;
  }
  @container (max-width: 44rem) {
    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .filters .words {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .entry-words {
      border: 1px solid CanvasText;
    }
  }
`;
