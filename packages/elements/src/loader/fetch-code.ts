/**
 * Code that comes later than the page itself is fetched before it is imported: an `import()` that failed once fails for
 * ever at the same address in many engines, while a fetch may be repeated. The import then takes what the fetch has
 * put into the browser's cache, for files in a folder named after its content are kept there.
 */
const bringIntoCache = async (address: string): Promise<void> => {
  if (here.has(address)) return;
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(address);
  await answer.arrayBuffer();
  here.add(address);
};
/** What has come: where the browser keeps nothing, it would travel once more. */
const here = new Set<string>();

/** Fetches a file of code with all that it imports, all at once, and runs it. */
export const fetchCode = async (address: string, needs: readonly string[]): Promise<unknown> => {
  await Promise.all([...needs, address].map(bringIntoCache));
  return import(address);
};

/**
 * The quickest way, for the elements that a page begins with: the server has just sent the loader, so it is there.
 * What a file imports begins together with it; a failure shows again in the file's own import.
 */
export const importCode = (address: string, needs: readonly string[]): Promise<unknown> => {
  for (const need of needs)
    import(need).then(
      () => here.add(need),
      () => undefined,
    );
  return import(address);
};

/** Under this symbol the parts that elements take later find the same way; the build writes its use into them. */
export const importKey = Symbol.for('kuulluksi.import');
/** @param folder Where the code of this build lies. */
export const partsIn = (folder: URL) => {
  const address = (file: string) => new URL(file, folder).href;
  return (part: string, needs: readonly string[] = []): Promise<unknown> =>
    fetchCode(address(part), needs.map(address));
};
