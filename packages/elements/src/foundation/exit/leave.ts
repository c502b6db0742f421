import { KuulluksiExitEvent } from '../act-events.ts';
import { protocolOf } from '../protocol-of.ts';

/** Where a quick exit leads when neither the page nor the organisation names a place: the weather asks no questions. */
export const neutralSite = 'https://www.ilmatieteenlaitos.fi/';

/** The first of the addresses that is a whole https address; a `javascript:` address would run in the host's page. */
export const exitAddress = (...wished: readonly (string | undefined)[]): string =>
  wished.find(one => one && protocolOf(one) === 'https:') ?? neutralSite;

/** What leaving does to the browser; tests put something else in its place. */
export const browser = {
  /** Out of a frame too: the page around it is what somebody flees. */
  go: (address: string): void => {
    try {
      top!.location.replace(address);
    } catch {
      // A frame that may not lead its page away.
      location.replace(address);
    }
  },
  again: (): void => location.reload(),
};

/**
 * Blanks the page at once, lets every Kuulluksi element forget what was typed, and puts another site in this page's
 * place in the history. Needs no network to blank.
 */
export const leave = (address: string): void => {
  const { documentElement } = document;
  documentElement.style.setProperty('display', 'none', 'important');
  documentElement.setAttribute('aria-hidden', 'true');
  document.title = '\u00a0';
  document.dispatchEvent(new KuulluksiExitEvent());
  globalThis.speechSynthesis?.cancel();
  // "Back" may bring the blank page out of the browser's memory: then it begins anew, with nothing in it.
  addEventListener('pageshow', ({ persisted }) => persisted && browser.again(), { once: true });
  browser.go(address);
};
