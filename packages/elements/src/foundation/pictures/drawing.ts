import { html, type TemplateResult } from 'lit';

/** A picture in a square of 48: what lies under the lines in a soft tint, and the lines. */
export type Drawing = readonly [tint: string, lines: string];

export const ring = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** An eye, a button, a full stop: as round as the line is wide. */
export const dot = (x: number, y: number): string => ring(x, y, 0.8);

/** The shoulders of a person: half as wide, from that top down. */
export const shoulders = (x: number, y: number, half: number, high: number): string =>
  `M${x - half} ${y + high}v${half - high}a${half} ${half} 0 0 1 ${2 * half} 0v${high - half}`;

/** Decoration: the words stand beside it. */
export const drawn = ([tint, lines]: Drawing, kind = ''): TemplateResult =>
  html`<svg class="picture ${kind}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path class="tint" d=${tint} />
    <path class="lines" d=${lines} />
  </svg>`;
