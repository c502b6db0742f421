import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { Term } from '@kuulluksi/contract/glossary/public-form';
import en from '../locales/en/glossary.json' with { type: 'json' };
import fi from '../locales/fi/glossary.json' with { type: 'json' };
import simple from '../locales/fi-simple/glossary.json' with { type: 'json' };
import sv from '../locales/sv/glossary.json' with { type: 'json' };

type Messages = Readonly<Record<string, string>>;
const messages: Readonly<Record<string, Messages>> = { fi, sv, en, 'fi-simple': simple };

/** The terms that are explained by themselves, each with a term, its explanation and the beginnings of its forms. */
const ids = [
  'lastensuojelu',
  'avohuolto',
  'sijaishuolto',
  'perhehoito',
  'laitoshoito',
  'huostaanotto',
  'jalkihuolto',
  'kokemusasiantuntija',
  'vertaistuki',
  'vertaisryhma',
  'vertaistyontekija',
  'vertaisarviointi',
  'kehittajaryhma',
  'asiakasraati',
  'digiraati',
  'sosiaalityontekija',
  'sosiaaliasiavastaava',
  'lastensuojeluilmoitus',
  'muistutus',
  'vaitiolovelvollisuus',
  'osallisuus',
] as const;

const inEach = (id: string): Texts =>
  Object.fromEntries(Object.entries(messages).map(([language, texts]) => [language, texts[id] ?? '']));

/** The base set, in all four languages. Words of every organisation's; each may say a term in its own. */
export const baseTerms: (Term & { forms: Record<string, string[]> })[] = ids.map(id => ({
  id,
  term: inEach(`term.${id}`),
  explanation: inEach(`explained.${id}`),
  forms: Object.fromEntries(
    Object.entries(inEach(`forms.${id}`)).map(([language, forms]) => [language, forms.split(', ')]),
  ),
}));
