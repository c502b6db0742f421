/** The key of a submission: 128 random bits. getRandomValues works on http too, where crypto.randomUUID does not. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
