/** Pictures of the ways, of who somebody is and of where they live; for children, so they come where a child reads. */
import { nothing, type TemplateResult } from 'lit';
import { drawn, ring, shoulders, type Drawing } from '../foundation/pictures/drawing.ts';
import { pictureStyles } from '../foundation/pictures/pictures.styles.ts';

const house = 'M8 22L24 8L40 22V41H8z';
const heart = (x: number, y: number) => `M${x} ${y + 9}c-14-8-7-17 0-10c7-7 14 2 0 10z`;
const person = (x: number, y: number, size: number) =>
  ring(x, y, size) + shoulders(x, y + size * 1.6, size * 1.5, size * 1.6);
const smile = (x: number, y: number) => `M${x - 2.5} ${y}q2.5 2.5 5 0`;
const bubble = 'M25 5h15a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-7l-5 5v-5h-3a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z';

const drawings: Readonly<Record<string, Drawing>> = {
  'everyday-participation': [
    bubble,
    `${bubble}M27 11h11M27 15h7${ring(13, 22, 6)}${smile(13, 23)}M4 43v-3a9 9 0 0 1 18 0v3`,
  ],
  'developing-services': [
    'M17 33c0-5-6-8-6-16a13 13 0 0 1 26 0c0 8-6 11-6 16z',
    'M17 33c0-5-6-8-6-16a13 13 0 0 1 26 0c0 8-6 11-6 16zM18 38h12M21 43h6M24 24v-9M19.5 19.5h9',
  ],
  training: [
    'M18 6h26v20H18z',
    `M18 6h26v20H18zM23 13h16M23 19h10${ring(10, 20, 5)}M2 43V35a8 8 0 0 1 15-3l7-5`,
  ],
  'peer-groups': [
    ring(12, 15, 6) + ring(36, 15, 6) + ring(24, 22, 6),
    `${ring(12, 15, 6)}${ring(36, 15, 6)}${ring(24, 22, 6)}${smile(12, 16)}${smile(36, 16)}${smile(24, 23)}M3 40v-5a9 9 0 0 1 10-9M45 40v-5a9 9 0 0 0-10-9M12 44v-3a12 9 0 0 1 24 0v3`,
  ],
  'working-pair': [
    ring(14, 14, 7) + ring(34, 14, 7),
    `${ring(14, 14, 7)}${ring(34, 14, 7)}${smile(14, 15)}${smile(34, 15)}M3 43V36a11 11 0 0 1 19-7l4 4a11 11 0 0 1 19 3v7M22 29l-6 6`,
  ],
  'support-person': [
    heart(35, 6) + ring(17, 16, 8),
    `${heart(35, 6)}${ring(17, 16, 8)}${smile(17, 17)}${shoulders(17, 28, 13, 15)}`,
  ],
  influencing: ['M8 19h8L36 8v32L16 29H8z', 'M8 19h8L36 8v32L16 29H8zM13 29v12h6v-10M41 19q3 5 0 10'],
  'virtual-ways': [
    'M14 4h20v40H14z',
    'M17 4h14a3 3 0 0 1 3 3v34a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM22 40h4M19 13h10v9h-6l-3 3v-3h-1z',
  ],
  'youth-forum': [
    'M12 7h28l-6 8l6 8H12z',
    `M12 44V5M12 7h28l-6 8l6 8H12${ring(29, 33, 4)}M21 44a8 8 0 0 1 16 0`,
  ],
  'care-places-own': [house, `${house}M15 26h14v8h-8l-4 4v-4h-2z`],
  child: [ring(24, 17, 9), `${ring(24, 17, 9)}${smile(24, 19)}${shoulders(24, 30, 12, 13)}M20 8q4-5 8 0`],
  youth: [
    ring(24, 16, 9),
    `${ring(24, 16, 9)}${smile(24, 18)}${shoulders(24, 29, 15, 14)}M14 13q10-9 20 0h5`,
  ],
  sibling: [
    ring(15, 14, 7) + ring(35, 22, 5.5),
    `${person(15, 14, 7)}${person(35, 22, 5.5)}${smile(15, 15)}${smile(35, 23)}`,
  ],
  'foster-sibling': [
    house,
    `${house}${ring(18, 25, 4)}${ring(30, 25, 4)}M12 41v-3a6 6 0 0 1 12 0v3M24 41v-3a6 6 0 0 1 12 0v3`,
  ],
  'open-care': [house, `${house}M19 41V28h10v13`],
  'family-care': [house, house + heart(24, 22)],
  institution: [
    'M5 14h38v28H5z',
    'M5 14h38v28H5zM5 14L24 5l19 9M12 21h5v5h-5zM22 21h5v5h-5zM32 21h5v5h-5zM20 42V32h8v10M12 32h4M33 32h4',
  ],
  'after-care': [ring(15, 17, 9), `${ring(15, 17, 9)}${ring(15, 17, 3)}M21.5 23.5L41 43M34 36l5-5M29 31l4-4`],
};

/** The picture of a code; nothing for one that has none. Its words stand beside it. */
export const pictureOf = (code: string): TemplateResult | typeof nothing => {
  const drawing = drawings[code];
  return drawing ? drawn(drawing) : nothing;
};
export const bundles = [];
export const styles = [pictureStyles];
