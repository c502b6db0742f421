/** Every object of texts in a value, with the way to it: an object whose keys include `fi`. Lists by language, as of the forms of a term, are none. */
export const everyText = (value: unknown, path = ''): { path: string; texts: Record<string, string> }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('fi' in value && typeof value.fi === 'string')
    return [{ path, texts: value as Record<string, string> }];
  return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${path}/${key}`));
};

/** Every string in a value, texts and codes alike. */
export const everyString = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
};
