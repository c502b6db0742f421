import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { GlossaryTerm } from '@kuulluksi/contract/glossary/schemas';

/** A term where it stands in a text: the word as it is written there. */
export interface Mark {
  word: string;
  term: GlossaryTerm;
}

const vowels = '[aäeioöuyj]{0,3}';
const cases =
  'n|t|a|ä|t[aä]|tt[aä]|n[aä]|ks[ie]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|h[aäeioöuy]n|seen|siin|den|tten|ten|s';
/**
 * What may follow the beginning of a word and leave it the same word. Finnish: the s of muistutus with its change, vowels,
 * a case, an owner, a clitic; a further part of a compound is none of these.
 */
const endings: Readonly<Record<string, string>> = {
  fi: `(?:ks|[sdt])?${vowels}(?:${cases})?(?:ni|si|mme|nne|ns[aä]|[aäe]n)?(?:kin|k[aä]{2}n|h[aä]n|k[oö])?`,
  sv: '(?:e?ns?|e?ts?|[aoe]?rs?|[aoe]?rnas?|na|s|a)?',
  en: "(?:s|['’]s)?",
};

const base = (lang: string) => lang.split('-')[0] ?? lang;
const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the patterns of some terms are, longest beginnings first: of two that fit the longer is meant. */
const patternOf = (terms: readonly GlossaryTerm[], lang: string): RegExp | undefined => {
  const forms = terms.flatMap(term => (base(term.term.lang) === lang ? term.forms : []));
  if (forms.length === 0) return undefined;
  const beginnings = [...forms].sort((one, other) => other.length - one.length).map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(${beginnings.join('|')})${endings[lang] ?? ''}(?![\\p{L}\\p{N}]|-\\p{L})`,
    'giu',
  );
};

/** A text in parts: as it stands, and the terms in it, each where it stands first. */
export const markTerms = ({ text, lang }: Text, terms: readonly GlossaryTerm[]): (string | Mark)[] => {
  const pattern = patternOf(terms, base(lang));
  if (!pattern) return [text];
  const parts: (string | Mark)[] = [];
  const told = new Set<string>();
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const beginning = found[1]?.toLowerCase();
    const term = terms.find(({ forms, term: { lang: of } }) =>
      base(of) === base(lang) ? forms.some(form => form.toLowerCase() === beginning) : false,
    );
    if (!term || told.has(term.id)) continue;
    told.add(term.id);
    parts.push(text.slice(from, found.index), { word: found[0], term });
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)].filter(part => part !== '');
};
