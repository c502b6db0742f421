import type { Speech } from '../texts.ts';

/** A fault of the contract's, or a problem that belongs to one field. */
interface Fault {
  field: string;
  code: string;
  limit?: number | undefined;
}

/** What a person reads about a fault: the sentence for this very field where there is one, else that of its kind. */
export const faultWords = <Id extends string>(speech: Speech<Id>, { field, code, limit }: Fault): string => {
  const id = [`${field}.${code}`, `fault.${code}`].find(speech.has) ?? ('fault.wrong-form' as Id);
  return speech.t(id, limit === undefined ? {} : { limit });
};

/** The control of a field, by the field's path in the contract: `contact.value` is `contact-value`. */
export const controlId = (field: string): string => field.replaceAll('.', '-');
