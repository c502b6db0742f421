import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { formatLocale } from './language.ts';
import { languageOfCode } from './languages-here.ts';

/**
 * Messages of one bundle by id. `{{name}}` stands for a value; a message that varies by number has the endings of
 * Intl.PluralRules (`results_one`, `results_other`), as in i18next's JSON, which translators' tools know.
 */
export type Messages = Readonly<Record<string, string>>;
type MessageModule = { default: Messages };

/** A bundle: Finnish in the code or fetched too, every other language fetched when a page asks for it. */
export interface TextBundle<Id extends string> {
  fi?: Messages;
  load: Partial<Record<InterfaceLanguage, () => Promise<MessageModule>>>;
  /** The ids of the Finnish messages; never there at run time. */
  ids?: Id;
}

type Singular<Id> = Id extends `${infer Base}_${'one' | 'other'}` ? Base : Id;

export const defineTexts = <const M extends Messages>(
  fi: M,
  load: Record<Exclude<InterfaceLanguage, 'fi'>, () => Promise<MessageModule>>,
): TextBundle<Singular<keyof M & string>> => ({ fi, load });

/**
 * What one age level says in words of its own (`text.youth` beside `text`). Fetched only where that level is asked for,
 * in Finnish too.
 */
export const defineLevelTexts = (
  load: Record<InterfaceLanguage, () => Promise<MessageModule>>,
): TextBundle<never> => ({ load });

/** The ids of a bundle, one for each message however many forms it has. */
export type IdsOf<B> = B extends TextBundle<infer Id> ? Id : never;

export type Values = Readonly<Record<string, string | number>>;
export type Translate<Id extends string> = (id: Id, values?: Values) => string;

/** Everything that an element needs to speak one language. */
export interface Speech<Id extends string> {
  language: InterfaceLanguage;
  /** The level of words: a message of that level goes before the plain one. */
  level: AgeLevel;
  t: Translate<Id>;
  /** Is there a message of that id? For texts that exist only for some codes or age levels. */
  has: (id: string) => id is Id;
}

const speech = <Id extends string>(
  language: InterfaceLanguage,
  level: AgeLevel,
  messages: Messages,
): Speech<Id> => {
  const plural = new Intl.PluralRules(formatLocale(language));
  const say = (id: string, count: unknown) =>
    (typeof count === 'number'
      ? (messages[`${id}_${plural.select(count)}`] ?? messages[`${id}_other`])
      : undefined) ?? messages[id];
  return {
    language,
    level,
    has: (id): id is Id => id in messages || `${id}_other` in messages,
    t: (id, values = {}) => {
      const message = say(`${id}.${level}`, values['count']) ?? say(id, values['count']) ?? id;
      return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
    },
  };
};

const loaded = new Map<TextBundle<string>, Map<InterfaceLanguage, Messages>>();

const messagesHere = (bundle: TextBundle<string>, language: InterfaceLanguage): Messages | undefined =>
  (language === languageOfCode ? bundle.fi : undefined) ?? loaded.get(bundle)?.get(language);

const messagesOf = async (bundle: TextBundle<string>, language: InterfaceLanguage): Promise<Messages> => {
  const here = messagesHere(bundle, language);
  if (here) return here;
  const languages = loaded.get(bundle) ?? new Map<InterfaceLanguage, Messages>();
  loaded.set(bundle, languages);
  const messages = (await bundle.load[language]?.())?.default ?? {};
  languages.set(language, messages);
  return messages;
};

/** Speech in a language, at once where the texts are here already (Finnish of no level of its own always is). */
export const speak = <Id extends string>(
  bundles: readonly TextBundle<string>[],
  language: InterfaceLanguage,
  level: AgeLevel = 'adult',
): Speech<Id> | Promise<Speech<Id>> => {
  const here = bundles.map(bundle => messagesHere(bundle, language));
  if (here.every(messages => messages !== undefined))
    return speech(language, level, Object.assign({}, ...here));
  return Promise.all(bundles.map(bundle => messagesOf(bundle, language))).then(all =>
    speech(language, level, Object.assign({}, ...all)),
  );
};
