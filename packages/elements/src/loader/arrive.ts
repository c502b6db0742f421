const mark = Symbol.for('kuulluksi.loader');
const page = globalThis as { [mark]?: string };

/**
 * One Kuulluksi on a page: what comes from another place than the first, be it a server or a version, steps aside. Two
 * Lits break a page that allows one policy of that name.
 * @param home The folder that a loader or the files of a release came from.
 * @returns Is it the first one from there? Undefined where it steps aside.
 */
export const arrive = (home: string): boolean | undefined => {
  const before = page[mark];
  page[mark] ??= home;
  if (!before || before === home) return !before;
  console.warn(`Kuulluksi is here from ${before}; ${home} steps aside.`);
  return undefined;
};
