import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { addressOfStory, serve, type Routes } from './story-server.ts';
import { wearTheme } from './themes.ts';

/** What a story may say of the page around its element. */
export interface CanvasParameters {
  /** What the story's server answers. */
  routes?: Routes;
  /** Width of the place where the element stands, in pixels; the toolbar's goes first. Without both all there is. */
  width?: number;
  /** Sets the colour tokens to the system's colours. */
  systemColours?: boolean;
  /** The story stands alone: no settings and no server around it. */
  bare?: boolean;
}

/** The page around an element: its language, its color-scheme, its look, and the settings of its elements. */
export const canvas: Decorator = (story, { id, globals, viewMode, parameters }) => {
  const { language, ageLevel, theme, look, width: chosen } = globals as Record<string, string>;
  const { routes = {}, systemColours, bare } = parameters as CanvasParameters;
  const width = Number(chosen) || (parameters as CanvasParameters).width;
  serve(id, routes);
  wearTheme(look);
  const page = document.documentElement;
  // Elements look up the page's color-scheme anew when the page's own attributes change.
  if (page.dataset['theme'] !== theme) queueMicrotask(() => (page.dataset['theme'] = theme));
  if (viewMode === 'story') {
    page.lang = language ?? 'fi';
    page.dataset['whole'] = '';
  } else {
    // The written pages are in English; each element's place has its own language.
    page.lang = 'en';
  }
  const narrow = width ? `inline-size: ${width}px` : nothing;
  return html`<div
    class="canvas"
    lang=${language ?? 'fi'}
    data-theme=${theme ?? 'light'}
    data-look=${look ?? 'plain'}
    ?data-system-colours=${systemColours}
  >
    <div class="place" style=${narrow}>
      ${
        bare
          ? story()
          : html`<kuulluksi-settings api=${addressOfStory(id)} age-level=${ageLevel ?? nothing}
              >${story()}</kuulluksi-settings
            >`
      }
    </div>
  </div>`;
};
