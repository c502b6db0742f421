import { css } from 'lit';

/** The status of a matter: a word and a shape, never only a colour. The box around it carries `data-status`. */
export const statusStyles = css`
  .status {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 700;
  }
  .shape {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  [data-status='done'] .shape,
  [data-status='answered'] .shape,
  [data-status='thanked'] .shape {
    background: currentcolor;
  }
  [data-status='partly-done'] .shape,
  [data-status='in-progress'] .shape {
    background: linear-gradient(90deg, currentcolor 50%, transparent 50%);
  }
  [data-status='not-possible'] .shape {
    border-radius: 0;
    transform: rotate(45deg);
  }
  [data-status='passed-on'] .shape {
    border-radius: 0;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    background: currentcolor;
  }
  @media (forced-colors: active) {
    .shape {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
