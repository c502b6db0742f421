import { css } from 'lit';

export const placeStyles = css`
  #places {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: 18em;
    margin-block-start: var(--_space-1);
    padding: var(--_space-1);
    overflow-y: auto;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    list-style: none;
  }
  #places[hidden] {
    display: none;
  }
  #places li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-2);
    min-block-size: var(--_target);
    padding-inline: var(--_space-3);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  #places li:hover {
    background: var(--_raised);
  }
  #places .active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    background: var(--_raised);
  }
  #places [aria-selected='true'] {
    font-weight: 600;
  }
  .place-note {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }
  @media (forced-colors: active) {
    #places .active {
      outline-color: Highlight;
    }
  }
`;
