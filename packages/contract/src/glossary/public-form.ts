import { inLanguage } from '../foundation/in-language.ts';
import type { Texts } from '../foundation/texts.ts';
import type { GlossaryTerm } from './schemas.ts';

/** A term with its texts, of the base set or an organisation's own. */
export interface Term {
  id: string;
  term: Texts;
  explanation: Texts;
  forms?: Record<string, string[]> | undefined;
}

/** The one place where a term's public form is made. */
export const publicTerm = (
  { id, term, explanation, forms = {} }: Term,
  language: string | undefined,
  languages: readonly string[],
): GlossaryTerm => {
  const said = inLanguage(term, language, languages);
  const inIts = forms[said.lang] ?? forms[said.lang.split('-')[0] ?? ''] ?? [];
  return {
    id,
    term: said,
    explanation: inLanguage(explanation, said.lang, languages),
    forms: inIts.length > 0 ? [...inIts] : [said.text.toLowerCase()],
  };
};

/** The base set with an organisation's own terms in place of those of the same name, and the rest of its own after. */
export const withOwnTerms = (base: readonly Term[], own: readonly Term[]): Term[] => {
  const byId = new Map(own.map(term => [term.id, term]));
  return [
    ...base.map(term => byId.get(term.id) ?? term),
    ...own.filter(({ id }) => base.every(term => term.id !== id)),
  ];
};
