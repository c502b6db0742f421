interface Challenge {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string };
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], pair => parseInt(pair, 16));
const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');

/** Milliseconds of tries in a row: a try that itself takes longer, on a slow device, is one slice. */
const longestSlice = 12;
/** The page's own turn: what waits in it (a key, a frame) goes first. */
const pageFirst = () =>
  new Promise<unknown>(resolve => {
    // A timer would be held back in a tab that is not in view.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Tries go in slices: answers whether the next one belongs to the slice, by how long tries have taken so far. */
export const slices = (now: () => number = () => performance.now()) => {
  // Nobody knows yet what a try costs here: the first ones are slices of their own.
  let [begun, tried, dearest] = [now(), now(), 4 * longestSlice];
  return {
    /** After each try. */
    goesOn(): boolean {
      const at = now();
      dearest = Math.max(at - tried, dearest * 0.75);
      tried = at;
      return at - begun + dearest <= longestSlice;
    },
    /** The page had its turn. */
    begin(): void {
      begun = tried = now();
    },
  };
};

/**
 * Solves a challenge by trying. The browser derives keys in threads of its own, whatever the page's policy says of
 * workers, so that the page is never held up. Those threads and the page share the device's processors, so the page has its
 * turn after each few milliseconds. Undefined where the browser has no such means (a page on http).
 */
export const solve = async (base64: string, signal?: AbortSignal): Promise<string | undefined> => {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const challenge = JSON.parse(atob(base64)) as Challenge;
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost };
  const start = bytesOf(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  const slice = slices();
  for (let counter = 0; !signal?.aborted; counter += 1) {
    new DataView(password.buffer).setUint32(start.length, counter);
    const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(await subtle.deriveBits(derivation, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) {
      return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
    }
    if (!slice.goesOn()) {
      await pageFirst();
      slice.begin();
    }
  }
  return undefined;
};
