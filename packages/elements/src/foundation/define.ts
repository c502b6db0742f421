/** Registers an element once. A second copy on a page steps aside, and says so to the web team. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (customElements.get(tag)) {
    console.warn(`<${tag}> is defined already; this copy of Kuulluksi steps aside.`);
  } else {
    customElements.define(tag, element);
  }
};
