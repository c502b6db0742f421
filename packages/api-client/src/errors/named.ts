/** Is this an error of that name? By name, not by class: two copies of this package may stand on one page. */
export const isNamed = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && (error as { name?: unknown }).name === name;
