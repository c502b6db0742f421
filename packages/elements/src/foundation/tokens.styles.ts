import { unsafeCSS } from 'lit';

/** Colours by their role: in light, in dark. */
const colours = {
  text: ['#1d2b2f', '#efebe3'],
  muted: ['#4d5d64', '#b4c0c3'],
  surface: ['#ffffff', '#172124'],
  raised: ['#f7f3ec', '#202c30'],
  border: ['#d5cfc3', '#3c4b51'],
  'control-border': ['#6c7a81', '#8f9ea3'],
  accent: ['#0a5c63', '#74d3cf'],
  'on-accent': ['#ffffff', '#06292c'],
  focus: ['#10242a', '#ffffff'],
  'focus-ring': ['#ffffff', '#10242a'],
  said: ['#f5eddf', '#332d21'],
  answered: ['#e1f0ed', '#17383c'],
  warning: ['#7a4a00', '#f2c66d'],
  'warning-surface': ['#fdf1d8', '#352b16'],
  danger: ['#a11d37', '#ff9dab'],
  success: ['#17633f', '#8bdcb2'],
} as const;

const sizes = {
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '24px',
  'space-6': '32px',
  'space-7': '48px',
  'radius-small': '6px',
  radius: '12px',
  'size-small': '0.875em',
  'size-large': '1.25em',
  'size-title': '1.5em',
};

const declared = (values: [name: string, value: string][]): string =>
  values.map(([name, value]) => `--_${name}:var(--kuulluksi-${name},${value});`).join('');
const inColours = (at: 0 | 1) =>
  declared(Object.entries(colours).map(([name, values]) => [name, values[at]]));

/**
 * The tokens that a host may set, each with its value of the default palette. Inside the elements only the private
 * names (`--_…`) are used, so that a host's token always has a fallback. They are written from the tables above: said in
 * full they would be a twentieth of what a page fetches first.
 */
export const tokens = unsafeCSS(
  `.root{${inColours(0)}${declared(Object.entries(sizes))}--_line:var(--kuulluksi-line-length,65ch);--_target:44px}` +
    `.root[data-theme='dark']{color-scheme:dark;${inColours(1)}}`,
);
