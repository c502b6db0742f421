/**
 * Code is fetched before it is imported: an `import()` that failed once fails for ever at the same address in most
 * engines, while a fetch may be repeated. The import then takes what the fetch has put into the browser's cache, for
 * files with a hash in their name are kept there.
 */
const bringIntoCache = async (address: string): Promise<void> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address} could not be fetched`);
  await answer.arrayBuffer();
};

/** Fetches a file of code with all that it imports, all at once, and runs it. */
export const fetchCode = async (address: string, needs: readonly string[] = []): Promise<unknown> => {
  await Promise.all([...needs, address].map(bringIntoCache));
  return import(address);
};

/** Under this symbol the parts that elements fetch later find the same way; the build writes its use into them. */
export const importKey = Symbol.for('kuulluksi.import');
export const importPart = (part: string, from: string): Promise<unknown> =>
  fetchCode(new URL(part, from).href);
