import { css } from 'lit';

/** Lines in the colour of the words, so that pictures show on any ground, in the dark and in forced colours. */
export const pictureStyles = css`
  .picture {
    flex: none;
    inline-size: var(--_picture, 48px);
    block-size: var(--_picture, 48px);
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tint {
    fill: var(--_said);
  }
  .lines {
    stroke: currentcolor;
    stroke-width: 2.25;
  }
  /* A face is friendly in the dark too. */
  .face .tint {
    fill: #fbe5b6;
  }
  .face .lines {
    stroke: #1d2b2f;
  }
  @media (forced-colors: active) {
    .picture .tint {
      fill: none;
    }
    .picture .lines {
      stroke: currentcolor;
    }
  }
`;
