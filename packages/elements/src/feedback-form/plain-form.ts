import { css } from 'lit';

/** The plain form that a page may hold inside the element: it sends by itself where there is no JavaScript. */
export const plainFormIn = (element: Element): HTMLFormElement | undefined =>
  element.querySelector('form[method=post] textarea[name=text]')?.closest('form') ?? undefined;

/** A plain form's margins meet those around the element, as before it was ready: a container would keep them apart. */
const { styleSheet } = css`
  :host {
    container-type: normal;
  }
`;

/** While the plain form is in view, the element takes its place in the page as a tag that nobody knows does. */
export const standAside = (root: ShadowRoot, aside: boolean): void => {
  const others = root.adoptedStyleSheets.filter(sheet => sheet !== styleSheet);
  root.adoptedStyleSheets = aside && styleSheet ? [...others, styleSheet] : others;
};
