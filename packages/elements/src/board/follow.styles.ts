import { css } from 'lit';

export const followStyles = css`
  .follow-part,
  .digest {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .digest {
    padding: var(--_space-5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-inline-size: 44em;
  }
  .digest .form {
    gap: var(--_space-4);
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
