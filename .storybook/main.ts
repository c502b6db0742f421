import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is told to anybody, and nothing is asked for over the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: vite =>
    mergeConfig(vite, {
      // The packages' sources, not what was built of them.
      resolve: { conditions: ['kuulluksi-source', ...defaultClientConditions] },
      build: { chunkSizeWarningLimit: 3000 },
    }),
};

export default config;
