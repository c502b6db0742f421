import { createClient, type Client } from '@kuulluksi/api-client/client';
import { takeFirstRead } from './first-read.ts';

const clients = new Map<string, Client>();

/** One client for each server, so that equal reads of several elements are made once. */
export const clientOf = (api: string): Client => {
  const client = clients.get(api) ?? createClient({ api, fetch: takeFirstRead });
  clients.set(api, client);
  return client;
};
