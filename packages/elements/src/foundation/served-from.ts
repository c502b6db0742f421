/** Where the loader was served from; elements that came through it speak to that server by default. */
const key = Symbol.for('kuulluksi.served-from');
type Holder = { [key]?: string };

export const setServedFrom = (origin: string): void => {
  (globalThis as Holder)[key] = origin;
};

export const servedFrom = (): string | undefined => (globalThis as Holder)[key];
