import type { Part } from './kuulluksi-element.ts';

/**
 * Fetches `kuulluksi-join`, for an element that shows it in place: the loader sees into no shadow root. To be given to `bring`
 * of the element, which tries again while the network fails; the tag may stand there before.
 */
export const bringJoin = async (): Promise<Part> => {
  if (!customElements.get('kuulluksi-join')) await import('../join/define.ts');
  return { bundles: [] };
};
