import { addressOf as addressOfCall } from '@kuulluksi/api-client/address';

export interface FirstRead {
  path: string;
  query: Record<string, string | number | readonly string[] | undefined>;
}

/** The address of a read, as the client spells it. */
export const addressOf = (api: string, read: FirstRead): string => addressOfCall(api, read.path, read.query);

/**
 * The loader asks for an element's first data before the element's code is here. The answers wait under this symbol,
 * by address, until the element's client asks for the same.
 */
const key = Symbol.for('kuulluksi.first-reads');
type Waiting = Map<string, Promise<Response>>;
const waiting = (): Waiting => ((globalThis as { [key]?: Waiting })[key] ??= new Map());

/** Called by the loader, which looks after a failure. */
export const startFirstRead = (
  address: string,
  credentials: RequestCredentials = 'omit',
): Promise<Response> => {
  const answer = fetch(address, { credentials });
  waiting().set(address, answer);
  return answer;
};

/** What the loader has already asked for, once. */
export const earlyAnswer = (address: string): Promise<Response> | undefined => {
  const early = waiting().get(address);
  waiting().delete(address);
  return early;
};
