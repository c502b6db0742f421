import type {} from '@kuulluksi/elements/events';

/**
 * A `ref` that listens. On elements that a server has rendered, React 19 begins to hear `onkuulluksi-…` only at its next
 * rendering (https://github.com/react/react/issues/35446); a page without server rendering does not need this.
 */
export const hearing =
  <Name extends keyof HTMLElementEventMap>(name: Name, handler: (event: HTMLElementEventMap[Name]) => void) =>
  (element: HTMLElement | null) => {
    element?.addEventListener(name, handler);
    return () => element?.removeEventListener(name, handler);
  };
