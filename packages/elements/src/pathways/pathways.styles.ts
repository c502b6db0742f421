import { css } from 'lit';

export const pathwaysStyles = css`
  .title {
    margin-block-end: var(--_space-4);
    font-size: var(--_size-title);
  }
  #step {
    margin-block-end: var(--_space-2);
    font-size: var(--_size-large);
  }
  .choices {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    margin-block: var(--_space-4);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.5em;
    padding: var(--_space-3) var(--_space-4);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }
  .choice[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  [data-level='child'] .choice {
    flex-direction: column;
    justify-content: center;
    padding: var(--_space-4);
    font-size: var(--_size-large);
    text-align: center;
  }
  [data-level='child'] .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
  }
  .choice .picture {
    --_picture: 64px;
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: 0 var(--_space-1);
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .choice[aria-current] {
      outline: 3px solid Highlight;
    }
  }
`;
