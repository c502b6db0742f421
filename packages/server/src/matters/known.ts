import type { Handle } from '../database/tables.ts';
import type { Known } from './own-words.ts';
import { answersGiven, contactOf, messagesOf } from './staff-store.ts';

/** What a panel raised, in the words that it agreed on to be told of. */
const agreedWords = async (database: Handle, matter: string): Promise<string | undefined> => {
  const row = await database.selectFrom('matters').select('said').where('id', '=', matter).executeTakeFirst();
  return row?.said?.text;
};

/** All that staff may not repeat of a matter: what the person wrote, and what they left of themselves. */
export const knownOf = async (database: Handle, matter: string): Promise<Known> => {
  const agreed = await agreedWords(database, matter);
  const messages = await messagesOf(database, matter);
  const { answers } = await answersGiven(database, matter);
  const { contact, introduction } = await contactOf(database, matter);
  const said = messages.flatMap(({ sender, text }, at) =>
    sender === 'person' && text && text.text !== agreed ? [{ text: text.text, later: at > 0 }] : [],
  );
  return {
    written: [...said.map(({ text }) => text), ...answers.flatMap(({ text }) => text ?? [])],
    later: said.filter(({ later }) => later).map(({ text }) => text),
    left: [contact?.value, contact?.name, introduction].flatMap(text => text ?? []),
  };
};
