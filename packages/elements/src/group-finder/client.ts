import type { Client } from '@kuulluksi/api-client/client';
import { createSingleClient } from '@kuulluksi/api-client/single-client';
import { filesFetch, isFiles } from '../foundation/files/address.ts';

const clients = new Map<string, Client>();

/**
 * The finder repeats by itself what failed, and says so: its client asks once. What reads a refusal is fetched when the
 * server refuses.
 */
export const clientOf = (api: string): Client => {
  const client =
    clients.get(api) ??
    createSingleClient({
      api,
      ...(isFiles(api) && { fetch: filesFetch }),
      readProblem: async (response, text) => {
        const { readProblem } = await import('./refusal.ts');
        return readProblem(response, text);
      },
    });
  clients.set(api, client);
  return client;
};
