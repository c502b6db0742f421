import './canvas.css';
import '@kuulluksi/elements/settings/define';
import { interfaceLanguages, ageLevels } from '@kuulluksi/contract/vocabularies';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { canvas } from '../stories/support/canvas.ts';
import { installStoryServers, refuseUnexpected } from '../stories/support/story-server.ts';
import { themeNames } from '../stories/support/themes.ts';

setCustomElementsManifest(manifest);
installStoryServers();

const languageTitles = { fi: 'suomi', sv: 'svenska', en: 'English', 'fi-simple': 'selkosuomi' };

const preview: Preview = {
  decorators: [canvas],
  afterEach: ({ id }) => refuseUnexpected(id),
  initialGlobals: { language: 'fi', ageLevel: 'adult', theme: 'light', look: 'plain', width: '' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: interfaceLanguages.map(value => ({ value, title: languageTitles[value], right: value })),
      },
    },
    ageLevel: {
      description: 'Level of words and inputs',
      toolbar: {
        icon: 'users',
        dynamicTitle: true,
        items: ageLevels.map(value => ({ value, title: `Level: ${value}` })),
      },
    },
    theme: {
      description: "The page's color-scheme",
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    look: {
      description: 'The site around the element',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'plain', title: 'Site: says nothing' },
          { value: 'county', title: "Site: a county's" },
          { value: 'ngo', title: "Site: an NGO's" },
          ...themeNames.map(value => ({ value, title: `Look: ${value}` })),
        ],
      },
    },
    width: {
      description: 'The place that the site gives the element',
      toolbar: {
        icon: 'expandalt',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Width: as the story has it' },
          { value: '320', title: 'Width: 320, a small phone' },
          { value: '390', title: 'Width: 390, a phone' },
          { value: '640', title: 'Width: 640, a column' },
          { value: '1100', title: 'Width: 1100, a page' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    // Elements have the same attributes; everything else about them stands on their pages.
    controls: {
      expanded: true,
      include: ['organisation', 'area', 'age-level', 'heading-level', 'theme', 'exit'],
    },
    docs: { codePanel: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Foundations',
          ['A voice and its answer', 'Tokens', 'Languages', 'Forms'],
          'Elements',
          ['Group finder', 'Feedback form', 'Conversation', 'Board', 'Exit', 'Settings'],
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Small phone, 320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
      },
    },
  },
};

export default preview;
