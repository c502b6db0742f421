/*
 * A site without a server shows files that were written beforehand (`npm run export`). Their folder then stands in the
 * place of a server, and what is asked of that server is answered out of the files, in the page.
 */

/** What marks the address of a folder of files: whatever is asked stands behind it, where it reaches nobody. */
const mark = '#files';

/** The folder, which ends with a slash, in the place of a server's address. */
export const filesServer = (folder: string): string => `${new URL(folder, document.baseURI).href}${mark}`;

export const isFiles = (server: string): boolean => server.endsWith(mark);

/** Answers out of the files; the code for it comes when it is first asked. */
export const filesFetch: typeof fetch = async (input, init) => {
  const { answerFromFiles } = await import('./answering.ts');
  return answerFromFiles(new Request(input, init));
};
