import { createClient, type Client } from '@kuulluksi/api-client/client';
import { earlyAnswer } from './first-read.ts';

const clients = new Map<string, Client>();

/** A fetch that takes what the loader has already asked for. */
const takeFirstRead: typeof fetch = async (input, init) => {
  const request = input instanceof Request ? input : undefined;
  const read = (request?.method ?? 'GET') === 'GET';
  const early = read ? earlyAnswer(request?.url ?? String(input)) : undefined;
  try {
    return await (early ?? fetch(input, init));
  } catch (reason) {
    if (!early) throw reason;
    return fetch(input, init);
  }
};

/** One client for each server, so that equal reads of several elements are made once. */
export const clientOf = (api: string): Client => {
  const client = clients.get(api) ?? createClient({ api, fetch: takeFirstRead });
  clients.set(api, client);
  return client;
};
