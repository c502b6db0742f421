import { css } from 'lit';

/**
 * The tokens that a host may set, each with its value of the default palette. Inside the elements only the private
 * names (`--_…`) are used, so that a host's token always has a fallback.
 */
export const tokens = css`
  .root {
    --_text: var(--kuulluksi-text, #1d2b2f);
    --_muted: var(--kuulluksi-muted, #4d5d64);
    --_surface: var(--kuulluksi-surface, #ffffff);
    --_raised: var(--kuulluksi-raised, #f7f3ec);
    --_border: var(--kuulluksi-border, #d5cfc3);
    --_control-border: var(--kuulluksi-control-border, #6c7a81);
    --_accent: var(--kuulluksi-accent, #0a5c63);
    --_on-accent: var(--kuulluksi-on-accent, #ffffff);
    --_focus: var(--kuulluksi-focus, #10242a);
    --_focus-ring: var(--kuulluksi-focus-ring, #ffffff);
    --_said: var(--kuulluksi-said, #f5eddf);
    --_answered: var(--kuulluksi-answered, #e1f0ed);
    --_warning: var(--kuulluksi-warning, #7a4a00);
    --_warning-surface: var(--kuulluksi-warning-surface, #fdf1d8);
    --_danger: var(--kuulluksi-danger, #a11d37);
    --_success: var(--kuulluksi-success, #17633f);

    --_space-1: var(--kuulluksi-space-1, 4px);
    --_space-2: var(--kuulluksi-space-2, 8px);
    --_space-3: var(--kuulluksi-space-3, 12px);
    --_space-4: var(--kuulluksi-space-4, 16px);
    --_space-5: var(--kuulluksi-space-5, 24px);
    --_space-6: var(--kuulluksi-space-6, 32px);
    --_space-7: var(--kuulluksi-space-7, 48px);
    --_radius-small: var(--kuulluksi-radius-small, 6px);
    --_radius: var(--kuulluksi-radius, 12px);
    --_size-small: var(--kuulluksi-size-small, 0.875em);
    --_size-large: var(--kuulluksi-size-large, 1.25em);
    --_size-title: var(--kuulluksi-size-title, 1.5em);
    --_line: var(--kuulluksi-line-length, 65ch);
    --_target: 44px;
  }
  .root[data-theme='dark'] {
    --_text: var(--kuulluksi-text, #efebe3);
    --_muted: var(--kuulluksi-muted, #b4c0c3);
    --_surface: var(--kuulluksi-surface, #172124);
    --_raised: var(--kuulluksi-raised, #202c30);
    --_border: var(--kuulluksi-border, #3c4b51);
    --_control-border: var(--kuulluksi-control-border, #8f9ea3);
    --_accent: var(--kuulluksi-accent, #74d3cf);
    --_on-accent: var(--kuulluksi-on-accent, #06292c);
    --_focus: var(--kuulluksi-focus, #ffffff);
    --_focus-ring: var(--kuulluksi-focus-ring, #10242a);
    --_said: var(--kuulluksi-said, #332d21);
    --_answered: var(--kuulluksi-answered, #17383c);
    --_warning: var(--kuulluksi-warning, #f2c66d);
    --_warning-surface: var(--kuulluksi-warning-surface, #352b16);
    --_danger: var(--kuulluksi-danger, #ff9dab);
    --_success: var(--kuulluksi-success, #8bdcb2);
  }
`;
