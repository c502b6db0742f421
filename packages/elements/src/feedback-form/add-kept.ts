import { writeToConversation } from '@kuulluksi/api-client/conversations';
import { clientOf } from '../foundation/client.ts';
import { Proof } from '../foundation/proof/proof.ts';

/** Writes words that came too late for the feedback into its conversation. May be repeated with the same key. */
export const addKept = async (
  server: string,
  words: { code: string; text: string; key: string },
): Promise<void> => {
  const client = clientOf(server);
  const proof = new Proof(() => client);
  try {
    await proof.send(solved =>
      writeToConversation(client, { ...words, ...(solved === undefined ? {} : { proof: solved }) }),
    );
  } finally {
    proof.stop();
  }
};
