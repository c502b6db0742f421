import { css } from 'lit';

export const waysStyles = css`
  .ways,
  .targets {
    display: grid;
    gap: var(--_space-3);
  }
  .arrow {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [aria-expanded='true'] .arrow {
    transform: translateY(25%) rotate(225deg);
  }
  .back .arrow {
    transform: rotate(135deg);
  }
  .ways {
    margin-block-start: var(--_space-4);
  }
  .way {
    display: flex;
    gap: var(--_space-4);
    padding: var(--_space-3) var(--_space-5) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .way > .picture {
    --_picture: 72px;
    margin-block-start: var(--_space-2);
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .way [role='heading'] button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: var(--_size-large);
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .way [role='heading'] button:hover span:first-child {
    text-decoration: underline;
  }
  .targets {
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .target {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_border);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
  }
  .target > p:first-child > strong {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .steps {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .steps ol {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.5em;
  }
  @container (max-width: 30em) {
    .way {
      flex-direction: column;
      gap: var(--_space-1);
      padding-inline: var(--_space-4);
    }
  }
`;
