/**
 * Attributes in common whose value is perhaps one that nobody knows, written `name=value`: a short look, for the loader
 * is read by everybody. The advice looks again. Codes that an element has for itself are named by the element.
 */
const doubtful = /age-level=(?!(child|youth|adult|professional)$)|theme=[^ld]|heading-level=[^1-6]/;

export const isDoubtful = (element: Element): boolean =>
  [...element.attributes].some(({ name, value }) => doubtful.test(`${name}=${value}`));
