/** What any operation may be given; each operation's own type is `InputOf`. */
export interface AnyInput {
  params?: object;
  query?: object;
  body?: unknown;
}

/** The path of an operation with its parameters filled in. */
export const filled = (path: string, params: object = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  );

/**
 * The address of a call. Query parameters stand in the order of their names, so that equal reads have one address,
 * whoever makes them.
 */
export const addressOf = (api: string, path: string, query: object = {}): string => {
  const search = new URLSearchParams();
  // Names are all different, so they alone decide.
  for (const [name, value] of Object.entries(query).sort()) {
    for (const one of [value].flat()) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  // By its text: `search.size` is younger than the browsers that we promise (Chromium 113, Safari 17).
  const asked = String(search);
  return api.replace(/\/$/, '') + path + (asked && `?${asked}`);
};
