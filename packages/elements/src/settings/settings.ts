import { settingNames } from '../foundation/settings.ts';

/** Without a browser, where a server renders the page, there is nothing to extend. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * Sets once what several elements of a page have in common: put it around them. An attribute of an element itself goes
 * first. It shows nothing of its own and reads nothing.
 *
 * @summary Settings for all elements inside it.
 * @tag kuulluksi-settings
 * @slot - The elements, and anything else.
 * @event {CustomEvent} kuulluksi-settings-change - A setting changed; the elements inside listen for it.
 * @attr {string} api - Address of the Kuulluksi server.
 * @attr {string} organisation - Organisation, or several with spaces between.
 * @attr {string} area - Code of an area, or several with spaces between.
 * @attr {AgeLevel} age-level - Level of words and inputs: `child`, `youth`, `adult` or `professional`.
 * @attr {string} heading-level - Where headings stand in the page's outline, 1–6.
 * @attr {'light' | 'dark'} theme - `light` or `dark`; without it the elements follow the page.
 */
export class KuulluksiSettings extends Base {
  static readonly observedAttributes = settingNames;

  connectedCallback(): void {
    this.style.display = 'contents';
  }

  attributeChangedCallback(): void {
    this.dispatchEvent(new CustomEvent('kuulluksi-settings-change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kuulluksi-settings': KuulluksiSettings;
  }
}
