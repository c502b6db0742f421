import type { Operation } from '@kuulluksi/contract/foundation/operation';

/** What any operation may be given; each operation's own type is `InputOf`. */
export interface AnyInput {
  params?: object;
  query?: object;
  body?: unknown;
}

/**
 * The address of a call. Query parameters stand in the order of their names, so that equal reads have one address,
 * whoever makes them.
 */
export const addressOf = (api: string, operation: Operation, { params, query }: AnyInput = {}): string => {
  const values = new Map(Object.entries(params ?? {}));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  const asked = search.toString();
  return api.replace(/\/$/, '') + path + (asked && `?${asked}`);
};
