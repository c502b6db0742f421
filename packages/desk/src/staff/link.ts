/** What a one-time link asks for: to enter the demo, or to accept an invitation. */
export interface OneTimeLink {
  kind: 'enter' | 'invitation';
  token: string;
}

/**
 * Takes the secret of a one-time link out of the address at once, so that it stays neither in view nor in the
 * browser's history. A fragment never leaves the browser.
 */
export const takeLink = (
  at: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
): OneTimeLink | undefined => {
  const [, kind, token] = /^#(enter|invitation)=(.*)$/.exec(at.hash) ?? [];
  if (!kind || token === undefined) return undefined;
  history.replaceState(null, '', `${at.pathname}${at.search}`);
  return { kind: kind as OneTimeLink['kind'], token };
};

/** The matter that an address opens: `#/matters/<id>`. */
export const matterOfHash = (hash: string): string | undefined =>
  /^#\/matters\/([0-9a-f-]{36})$/.exec(hash)?.[1];

export const hashOfMatter = (id: string): string => `#/matters/${id}`;
