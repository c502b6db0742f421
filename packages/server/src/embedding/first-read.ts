import type { ElementName } from './elements.ts';

type Settings = Readonly<Record<string, string>>;

/** What narrows a board: then its first read waits until the element knows by what. */
const narrowsBoard = ['status', 'about', 'source', 'year', 'unit', 'search', 'entry', 'view'];

const words = (setting: string | undefined): string[] => setting?.split(' ') ?? [];

/** As the elements ask it (elements/src/loader/first-reads.ts); a test holds the two alike. */
const reads: Partial<
  Record<
    ElementName,
    (settings: Settings, organisation: string[], language: string) => [string, object] | undefined
  >
> = {
  'group-finder': ({ area }, organisation, language) => [
    '/v1/groups',
    { organisation, area: words(area), language, limit: 20 },
  ],
  pathways: (_, organisation, language) => ['/v1/pathways', { organisation, language }],
  board: (settings, organisation, language) =>
    narrowsBoard.some(name => settings[name] !== undefined)
      ? undefined
      : ['/v1/board', { organisation, language }],
  'feedback-form': (settings, organisation, language) => [
    '/v1/feedback/form',
    {
      organisation,
      ageLevel: settings['age-level'] ?? 'adult',
      questionSet: settings['question-set'],
      openQuestion: settings['open-question'],
      language,
    },
  ],
};

/** The address of an element's first read, which a page may have fetched beside the element's code. */
export const firstReadAddress = (
  element: ElementName,
  settings: Settings,
  language: string,
): string | undefined => {
  const [path, query] = reads[element]?.(settings, words(settings['organisation']), language) ?? [];
  if (!path || !query) return undefined;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query).sort())
    for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one));
  return `${path}?${search}`;
};
