import { css } from 'lit';

/** Styles of all that comes when somebody asks for it. */
export const browsingStyles = css`
  .toolbar {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: var(--_space-3) var(--_space-4);
    padding-block: var(--_space-2) var(--_space-4);
  }
  .search {
    grid-column: 1 / -1;
  }
  .choice {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
    min-inline-size: 0;
  }
  .choice label {
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .control {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  .timeline {
    padding-block: var(--_space-1);
  }
  .timeline li {
    position: relative;
    display: flex;
    gap: var(--_space-3);
    padding-block-end: var(--_space-3);
  }
  .timeline li > span:last-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
  .timeline .shape {
    margin-block-start: 0.35em;
  }
  .timeline li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.4em 0;
    inset-inline-start: calc(0.375em - 1px);
    border-inline-start: 2px solid var(--_control-border);
    opacity: 0.5;
  }
  .one {
    margin-block: var(--_space-5);
  }
`;
