import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { until } from '../support/shadow.ts';
import './token-table.ts';

const meta: Meta = {
  title: 'Foundations/Tokens',
  parameters: { bare: true, controls: { disable: true } },
  render: () => html`<story-token-table></story-token-table>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('story-token-table')?.shadowRoot;
    await until(() => root?.querySelector('.ratio')?.textContent !== '0.0 : 1', 'the figures are computed');
    await expect(root?.textContent).not.toContain('TOO LITTLE');
  },
};
export default meta;

export const Light: StoryObj = { globals: { theme: 'light' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const OnACountysSite: StoryObj = { name: "On a county's site", globals: { look: 'county' } };
export const OnACountysSiteInDark: StoryObj = {
  name: "On a county's site, dark",
  globals: { look: 'county', theme: 'dark' },
};
export const OnAnNgosSite: StoryObj = { name: "On an NGO's site", globals: { look: 'ngo' } };
export const OnAnNgosSiteInDark: StoryObj = {
  name: "On an NGO's site, dark",
  globals: { look: 'ngo', theme: 'dark' },
};

export const LookNeutral: StoryObj = { name: 'Look: neutral', globals: { look: 'neutral' } };
export const LookNeutralInDark: StoryObj = {
  name: 'Look: neutral, dark',
  globals: { look: 'neutral', theme: 'dark' },
};
export const LookHdsLike: StoryObj = { name: 'Look: hds-like', globals: { look: 'hds-like' } };
export const LookHdsLikeInDark: StoryObj = {
  name: 'Look: hds-like, dark',
  globals: { look: 'hds-like', theme: 'dark' },
};
export const LookSuomifiLike: StoryObj = { name: 'Look: suomifi-like', globals: { look: 'suomifi-like' } };
export const LookSuomifiLikeInDark: StoryObj = {
  name: 'Look: suomifi-like, dark',
  globals: { look: 'suomifi-like', theme: 'dark' },
};
export const LookDark: StoryObj = { name: 'Look: dark', globals: { look: 'dark', theme: 'dark' } };
export const LookHighContrast: StoryObj = {
  name: 'Look: high-contrast',
  globals: { look: 'high-contrast' },
};
export const LookHighContrastInDark: StoryObj = {
  name: 'Look: high-contrast, dark',
  globals: { look: 'high-contrast', theme: 'dark' },
};
