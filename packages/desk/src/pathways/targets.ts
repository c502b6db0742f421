import type { StaffPathway } from '@kuulluksi/contract/pathways/staff-schemas';
import { comeAlongRoles } from '@kuulluksi/contract/vocabularies';
import type { TextsByLanguage } from '../matters/answer-draft.ts';

export type Target = StaffPathway['targets'][number];

/** A target as one word of a list to choose from: `group:olohuone`, `feedback`. */
export const codeOf = ({ kind, group, openQuestion, panel, as }: Target): string =>
  [kind, group ?? openQuestion ?? panel ?? as].filter(Boolean).join(':');

export const targetOf = (code: string): Target => {
  const [kind = '', id = ''] = code.split(/:(.*)/);
  const named: Record<string, object> = {
    group: { group: id },
    'open-question': { openQuestion: id },
    panel: { panel: id },
    'come-along': { as: id },
    link: { url: '', words: {} },
  };
  return { kind, ...named[kind] } as Target;
};

/** What can be led to by itself, without any record. */
export const plainTargets: readonly Target[] = [
  { kind: 'feedback' },
  { kind: 'board' },
  { kind: 'sheet' },
  { kind: 'contact' },
  ...comeAlongRoles.map(as => ({ kind: 'come-along' as const, as })),
  { kind: 'link', url: '', words: {} },
];

/** What is sent: of a link the words that are written, and nothing empty. */
export const sentTarget = (target: Target, written: (texts: TextsByLanguage) => TextsByLanguage): object =>
  target.kind === 'link' ? { ...target, words: written(target.words ?? {}) } : target;
