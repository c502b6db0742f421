import type { Right } from '@kuulluksi/contract/vocabularies';

/** The parts of the desk in the order of the navigation, each with the right that it takes. */
export const sections = [
  { id: 'matters', right: 'matters:read' },
  { id: 'joining', right: 'joins:read' },
  { id: 'board', right: 'board:publish' },
  { id: 'enter-feedback', right: 'feedback:enter' },
  { id: 'raise-matter', right: 'matters:raise' },
  { id: 'groups', right: 'groups:lead' },
  { id: 'panels', right: 'panels:lead' },
  { id: 'agendas', right: 'agenda:read' },
  { id: 'open-questions', right: 'questions:ask' },
  { id: 'question-sets', right: 'questions:ask' },
  { id: 'pathways', right: 'pathways:write' },
  { id: 'glossary', right: 'pathways:write' },
  { id: 'templates', right: 'matters:answer' },
  { id: 'log', right: 'log:read' },
] as const satisfies readonly { id: string; right: Right }[];
export type SectionId = (typeof sections)[number]['id'];

/** What a member may open. */
export const sectionsFor = (rights: readonly string[]): SectionId[] =>
  sections.filter(({ right }) => rights.includes(right)).map(({ id }) => id);

/** The section that an address opens: `#/templates`; else the first that the member may open. */
export const sectionOf = (hash: string, rights: readonly string[]): SectionId | undefined => {
  const may = sectionsFor(rights);
  const named = /^#\/([a-z-]+)/.exec(hash)?.[1];
  return may.find(id => id === named) ?? may[0];
};

/** The record of a section that an address opens: `#/panels/<id>`. */
export const recordOf = (hash: string): string | undefined => /^#\/[a-z-]+\/([a-z0-9-]+)$/.exec(hash)?.[1];
