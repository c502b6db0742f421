import type { Group, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { wordsIn } from './fold.ts';
import type { SearchRecord } from './index.ts';

/** A public group as the search sees it, in browser and server alike. Of a place only what its public form tells. */
export const recordOf = (group: GroupSummary): SearchRecord => ({
  id: group.id,
  title: group.name.text,
  text: [
    group.summary.text,
    group.place.municipality?.name.text,
    group.area.name.text,
    group.organisation.name.text,
    group.place.venue?.text,
    group.rhythm?.text,
  ]
    .filter(Boolean)
    .join(' '),
  facets: {
    audience: group.audiences,
    kind: group.kind ? [group.kind] : [],
    municipality: group.place.municipality ? [group.place.municipality.code] : [],
    area: [group.area.code],
    organisation: [group.organisation.id],
    careContext: group.careContexts,
    language: group.languages,
    access: [group.access],
    standing: [group.standing],
  },
});

/**
 * The words of one group for the second step of a search: its public forms in every language, each word once. Public
 * forms alone go in, so that a hidden address is in no index.
 */
export const wordsOf = (forms: readonly Group[]): string =>
  wordsIn(
    forms
      .flatMap(form => [
        recordOf(form).title,
        recordOf(form).text,
        form.place.street,
        form.description.text,
        ...form.answers.map(({ answer }) => answer.text),
        form.contact.role.text,
      ])
      .join(' '),
  ).join(' ');
