import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Kuulluksi',
    colorPrimary: '#0a5c63',
    colorSecondary: '#0a5c63',
  }),
});
