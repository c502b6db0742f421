const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** A challenge that this counter solves, as the server makes it. */
export const challengeOf = async (counter: number) => {
  const [nonce, salt] = [1, 2].map(() => crypto.getRandomValues(new Uint8Array(16))) as [
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>,
  ];
  const password = new Uint8Array(20);
  password.set(nonce);
  new DataView(password.buffer).setUint32(16, counter);
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const derived = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 10 },
    key,
    256,
  );
  const keyPrefix = hex(new Uint8Array(derived)).slice(0, 32);
  const parameters = { nonce: hex(nonce), salt: hex(salt), cost: 10, keyLength: 32, keyPrefix };
  return { challenge: btoa(JSON.stringify({ parameters, signature: 'x' })) };
};
