/** The plain form that a page may hold inside the element: it sends by itself where there is no JavaScript. */
export const plainFormIn = (element: Element): HTMLFormElement | undefined =>
  element.querySelector('form[method=post] textarea[name=text]')?.closest('form') ?? undefined;
