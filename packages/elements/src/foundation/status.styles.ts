import { css } from 'lit';

/**
 * The status of a matter: a word and a shape, never only a colour. A circle fills as the matter goes on. The box around
 * it carries `data-status`.
 */
export const statusStyles = css`
  .status {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 700;
  }
  .shape {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px var(--_line-of-shape) currentcolor;
    border-radius: var(--_round);
    background: conic-gradient(currentcolor var(--_full), transparent 0);
    clip-path: var(--_cut);
    rotate: var(--_turn);
  }
  [data-status] {
    --_full: 0%;
    --_round: 50%;
    --_line-of-shape: solid;
    --_cut: none;
    --_turn: none;
  }
  [data-status='considering'] {
    --_full: 12%;
  }
  [data-status='planned'] {
    --_full: 25%;
  }
  [data-status='in-progress'] {
    --_full: 50%;
  }
  [data-status='partly-done'] {
    --_full: 75%;
  }
  [data-status='done'],
  [data-status='answered'],
  [data-status='thanked'] {
    --_full: 100%;
  }
  [data-status='reopened'] {
    --_line-of-shape: dashed;
  }
  [data-status='not-possible'] {
    --_round: 0;
    --_turn: 45deg;
  }
  [data-status='passed-on'] {
    --_full: 100%;
    --_round: 0;
    --_cut: polygon(0 0, 100% 50%, 0 100%);
  }
  @media (forced-colors: active) {
    .shape {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
