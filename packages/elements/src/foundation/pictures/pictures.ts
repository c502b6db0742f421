import type { Picture } from '@kuulluksi/contract/vocabularies';
import { nothing, type TemplateResult } from 'lit';
import { dot, drawn, ring, shoulders, type Drawing } from './drawing.ts';

const round = ring(24, 24, 20);
const house = 'M8 22L24 8L40 22V41H8z';
const heart = (x: number, y: number) => `M${x} ${y + 9}c-14-8-7-17 0-10c7-7 14 2 0 10z`;
const bubble = 'M6 8h24a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H16l-6 6v-6H6a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z';
const smile = 'M20.5 15.5q3.5 3 7 0';
const eyes = dot(17, 21) + dot(31, 21);

const drawings: Record<Picture, Drawing> = {
  // The themes of children's feedback.
  availability: ['M14 6h20v36H14z', 'M8 42h32M14 42V6h20v36M14 6l12 6v30M21 26v2'],
  'being-met': [
    ring(12, 22, 6) + ring(36, 22, 6) + heart(24, 6),
    ring(12, 22, 6) + ring(36, 22, 6) + heart(24, 6) + shoulders(12, 32, 9, 10) + shoulders(36, 32, 9, 10),
  ],
  participation: [
    ring(19, 16, 7),
    ring(19, 16, 7) + shoulders(19, 28, 12, 14) + 'M29 32l6-15' + ring(37, 12, 4) + 'M16 17q3 3 6 0',
  ],
  safety: ['M5 24a19 19 0 0 1 38 0z', 'M5 24a19 19 0 0 1 38 0zM24 2v3M24 24v13a4.5 4.5 0 0 0 9 0'],
  information: [
    'M24 13c-4-4-11-5-18-4v29c7-1 14 0 18 4z',
    'M24 13c-4-4-11-5-18-4v29c7-1 14 0 18 4c4-4 11-5 18-4V9c-7-1-14 0-18 4v29M11 17l7 1M11 24l7 1M30 18l7-1M30 25l7-1',
  ],
  understandability: [
    'M17 33c0-5-6-8-6-16a13 13 0 0 1 26 0c0 8-6 11-6 16z',
    'M17 33c0-5-6-8-6-16a13 13 0 0 1 26 0c0 8-6 11-6 16zM18 38h12M21 43h6M24 33V22l-4-4M24 22l4-4',
  ],
  usefulness: [
    'M24 22c0-9-6-13-15-13c0 9 6 13 15 13zM24 28c0-7 5-12 15-12c0 9-6 12-15 12z',
    'M24 22c0-9-6-13-15-13c0 9 6 13 15 13zM24 28c0-7 5-12 15-12c0 9-6 12-15 12zM24 22v19M10 42h28',
  ],
  home: [house, house + 'M19 41V28h10v13'],
  adult: [ring(24, 14, 8), ring(24, 14, 8) + smile + shoulders(24, 27, 15, 15)],
  worker: [
    ring(24, 14, 8),
    ring(24, 14, 8) + smile + shoulders(24, 27, 15, 15) + 'M18 29l6 7l6-7M20 36h8v7h-8z',
  ],
  friends: [
    ring(15, 17, 7) + ring(33, 17, 7),
    ring(15, 17, 7) +
      ring(33, 17, 7) +
      'M4 42v-4a11 11 0 0 1 20-6a11 11 0 0 1 20 6v4M12 19q3 3 6 0M30 19q3 3 6 0',
  ],
  family: [
    ring(12, 13, 6) + ring(36, 13, 6) + ring(24, 24, 5),
    ring(12, 13, 6) +
      ring(36, 13, 6) +
      ring(24, 24, 5) +
      'M3 42V32a9 9 0 0 1 13-8M45 42V32a9 9 0 0 0-13-8M15 42v-1a9 9 0 0 1 18 0v1',
  ],
  food: [
    ring(24, 26, 12),
    ring(24, 26, 12) + ring(24, 26, 6) + 'M5 10v8a3 3 0 0 0 6 0v-8M8 10v32M43 42V10c-4 3-5 9-4 16h4',
  ],
  school: [
    'M10 42V20a14 10 0 0 1 28 0v22z',
    'M10 42V20a14 12 0 0 1 28 0v22zM19 9V6h10v3M10 30h28M20 30v5h8v-5M18 20h12M6 42h36',
  ],
  'free-time': [
    round,
    round +
      'M24 15l9 6.5l-3.5 10.5h-11l-3.5-10.5zM24 15V4M33 21.5l10-3.5M29.5 32l6.5 8M18.5 32l-6.5 8M15 21.5l-10-3.5',
  ],
  'own-room': [
    'M5 26h38v10H5z',
    'M5 42V10M5 36h38v6M5 26h33a5 5 0 0 1 5 5v5M9 26v-4a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4',
  ],
  safe: [house, house + heart(24, 26)],
  sad: [round, round + eyes + 'M17 34q7-6 14 0M33 26q3 4 0 5q-3-1 0-5'],
  afraid: [round, round + ring(17, 20, 3) + ring(31, 20, 3) + 'M14 34l4-4l4 4l4-4l4 4l4-4'],
  talking: [bubble, bubble + 'M10 14h16M10 19h10M37 18h4a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-2v6l-6-6H22'],
  rules: [
    'M10 5h28v38H10z',
    'M10 5h28v38H10zM16 15l2 2l4-4M16 25l2 2l4-4M16 35l2 2l4-4M27 15h6M27 25h6M27 35h6',
  ],
  yes: [round, round + 'M14 25l7 7l13-15'],
  no: [round, round + 'M16 16l16 16M32 16l-16 16'],
  unsure: [round, round + 'M18 19a6 6 0 1 1 8.5 5.5q-2.5 1-2.5 4.5' + dot(24, 34.5)],
};

/** The picture of that name; nothing for one that this page does not know yet. Its words stand beside it. */
export const picture = (name: string | undefined): TemplateResult | typeof nothing => {
  const drawing = drawings[name as Picture];
  return drawing ? drawn(drawing) : nothing;
};
