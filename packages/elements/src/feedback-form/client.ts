import type { Client } from '@kuulluksi/api-client/client';
import { createSingleClient } from '@kuulluksi/api-client/single-client';

/**
 * The form repeats by itself what failed, and says so: its client asks once. What reads a refusal is fetched when the
 * server refuses; where that fails, it is as if no answer had come.
 */
export const clientOf = (api: string): Client =>
  createSingleClient({
    api,
    readProblem: async (response, text) => {
      const { readProblem } = await import('./refusal.ts');
      return readProblem(response, text);
    },
  });
