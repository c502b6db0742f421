import type { Mood } from '@kuulluksi/contract/vocabularies';
import type { TemplateResult } from 'lit';
import { dot, drawn, ring } from './drawing.ts';

const round = ring(24, 24, 21);
const eyes = dot(16.5, 20) + dot(31.5, 20);

/** Each differs from the others by its mouth, the outermost by their eyes too: no colour is needed. */
const features: Record<Mood, string> = {
  'very-good': 'M12.5 20.5q4-5.5 8 0M27.5 20.5q4-5.5 8 0M12.5 27.5h23a11.5 11 0 0 1-23 0z',
  good: `${eyes}M14.5 28.5q9.5 9 19 0`,
  'so-so': `${eyes}M15 31.5h18`,
  bad: `${eyes}M15 34q9-8 18 0`,
  'very-bad': `${eyes}M12 16.5l7-3.5M36 16.5l-7-3.5M15.5 36q8.5-11 17 0M34 25.5q3 4 0 5q-3-1 0-5`,
};

/** One of the five faces. Its word stands beside it. */
export const face = (mood: Mood): TemplateResult => drawn([round, round + features[mood]], 'face');
