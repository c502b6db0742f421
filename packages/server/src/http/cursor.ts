/** Where the next page begins, in a form that callers send back and do not read. */
export const writeCursor = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a cursor holds; undefined when it was not made here. */
export const readCursor = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** How many of a list came before; a cursor that was not made here begins at the beginning. */
export const offsetOf = (cursor: string | undefined): number => {
  const offset = cursor === undefined ? 0 : readCursor(cursor);
  return Number.isSafeInteger(offset) && (offset as number) >= 0 ? (offset as number) : 0;
};
