import { css } from 'lit';

export const figuresStyles = css`
  .figures-part {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 44em;
  }
  .figures {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .figures caption.name {
    padding-block: var(--_space-2);
    font-weight: 700;
    font-size: var(--_size-large);
    text-align: start;
  }
  .figures td,
  .figures th {
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .figures .number {
    inline-size: 8.5em;
    padding-inline-end: var(--_space-4);
    font-size: 1.75em;
    line-height: 1.15;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .figures .roughly {
    display: block;
    font-size: 0.5em;
    font-weight: 600;
  }
  .year {
    max-inline-size: 10em;
  }
  .bar {
    display: block;
    margin-block-start: var(--_space-1);
  }
  .bar .sure {
    fill: var(--_accent);
  }
  .bar .about {
    fill: var(--_accent);
    opacity: 0.35;
  }
  @container (max-width: 30em) {
    .figures .number {
      inline-size: 6.5em;
      padding-inline-end: var(--_space-3);
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
    .bar .sure,
    .bar .about {
      fill: CanvasText;
    }
  }
`;
