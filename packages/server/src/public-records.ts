import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { GlossaryTermRecord } from '@kuulluksi/contract/glossary/records';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import type { PanelRecord } from '@kuulluksi/contract/panels/records';
import type { PathwayRecord } from '@kuulluksi/contract/pathways/records';
import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import type { SearchIndex } from '@kuulluksi/search/index';
import type { StoredArea, StoredMunicipality } from './areas/file.ts';
import { readAreas } from './areas/store.ts';
import type { Handle } from './database/tables.ts';
import { indexOf, type SearchedGroups } from './groups/rules.ts';
import { readGroups, type ReadGroup } from './groups/store.ts';
import { ProblemError } from './http/problem-error.ts';
import { readOpenQuestions } from './open-questions/store.ts';
import { readOrganisations } from './organisations/store.ts';
import { readPanels } from './panels/store.ts';
import { readAll } from './pathways/own-records.ts';
import { readQuestionSets } from './question-sets/store.ts';

/** What public reads answer from: records as stored, an index of their public forms, and the names they need. */
export interface PublicRecords {
  version: number;
  madeAt: Date;
  areas: readonly StoredArea[];
  municipalities: readonly StoredMunicipality[];
  organisations: ReadonlyMap<string, OrganisationRecord>;
  groups: ReadonlyMap<string, GroupRecord>;
  /** The newest version of each. */
  questionSets: readonly QuestionSetRecord[];
  openQuestions: ReadonlyMap<string, OpenQuestionRecord>;
  panels: ReadonlyMap<string, PanelRecord>;
  /** In the order in which they are shown. */
  pathways: readonly PathwayRecord[];
  glossary: readonly GlossaryTermRecord[];
  index: SearchIndex;
  /** Words of each group in every language, from its public forms alone. */
  words: readonly { id: string; words: string }[];
  context: (language: string | undefined) => PublicFormContext;
}

const contextOf = (
  areas: readonly StoredArea[],
  municipalities: readonly StoredMunicipality[],
  organisations: ReadonlyMap<string, OrganisationRecord>,
): PublicRecords['context'] => {
  const areaNames = new Map(areas.map(({ code, shortName }) => [code, shortName]));
  const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]));
  const named = (names: ReadonlyMap<string, Texts>) => (code: string) => names.get(code) ?? { und: code };
  return language => ({
    language,
    languagesOf: id => organisations.get(id)?.languages ?? [],
    organisationName: id => organisations.get(id)?.name ?? { und: id },
    areaName: named(areaNames),
    municipalityName: named(municipalityNames),
    unitOf: (id, unit) => organisations.get(id)?.units.find(one => one.id === unit),
  });
};

const versionOf = async (database: Handle): Promise<number> =>
  (
    await database
      .selectFrom('public_versions')
      .select('version')
      .where('name', '=', 'content')
      .executeTakeFirst()
  )?.version ?? 0;

/**
 * To be called in the same transaction as every change of organisations, areas, groups, question sets, open
 * questions, panels, ways to take part or terms.
 */
export const publicRecordsChanged = async (transaction: Handle): Promise<void> => {
  await transaction
    .insertInto('public_versions')
    .values({ name: 'content', version: 1 })
    .onConflict(conflict =>
      conflict.column('name').doUpdateSet(({ eb, ref }) => ({
        version: eb(ref('public_versions.version'), '+', 1),
      })),
    )
    .execute();
};

/** What a reading leaves to the next one, which makes anew only what has changed. */
interface Kept {
  groups: ReadonlyMap<string, ReadGroup>;
  /** The names that stand in public forms, and what the search made under them. */
  names: string;
  searched: SearchedGroups;
}

const load = (
  database: Handle,
  now: Date,
  before: Kept | undefined,
): Promise<{ records: PublicRecords; kept: Kept }> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async transaction => {
      const version = await versionOf(transaction);
      const { areas, municipalities } = await readAreas(transaction);
      const organisations = new Map((await readOrganisations(transaction)).map(one => [one.id, one]));
      const read = await readGroups(transaction, before?.groups ?? new Map());
      const groups = new Map([...read].map(([id, { record }]) => [id, record]));
      const questionSets = await readQuestionSets(transaction);
      const openQuestions = new Map((await readOpenQuestions(transaction)).map(one => [one.id, one]));
      const panels = new Map((await readPanels(transaction, [])).map(({ id, record }) => [id, record]));
      const pathways = (await readAll(transaction, 'pathways')).sort((one, other) => one.place - other.place);
      const glossary = await readAll(transaction, 'glossary_terms');
      const context = contextOf(areas, municipalities, organisations);
      const names = JSON.stringify([areas, municipalities, [...organisations.values()]]);
      const searched: SearchedGroups = before?.names === names ? before.searched : new WeakMap();
      const { index, words } = indexOf([...groups.values()], context, searched);
      const records = {
        version,
        madeAt: now,
        areas,
        municipalities,
        organisations,
        groups,
        questionSets,
        openQuestions,
        panels,
        pathways,
        glossary,
        index,
        words,
        context,
      };
      return { records, kept: { groups: read, names, searched } };
    });

/**
 * Holds the public records in memory and reloads them when any server has changed them; the database is asked whether
 * at most once a second.
 */
export const publicRecords = (database: Handle, clock: () => Date) => {
  let held: PublicRecords | undefined;
  let kept: Kept | undefined;
  let checkedAt = 0;
  let underWay: Promise<PublicRecords> | undefined;

  const renewed = async (): Promise<PublicRecords> => {
    const now = clock();
    if (!held || held.version !== (await versionOf(database)))
      ({ records: held, kept } = await load(database, now, kept));
    checkedAt = now.getTime();
    return held;
  };

  return {
    read: async (): Promise<PublicRecords> => {
      if (held && Math.abs(clock().getTime() - checkedAt) < 1_000) return held;
      underWay ??= renewed().finally(() => (underWay = undefined));
      return underWay;
    },
    /** What was read last, however long ago: for a page that must come also while the database is away. */
    last: (): PublicRecords | undefined => held,
    /** Forgets what is held, after a change by this server. */
    forget: () => {
      checkedAt = 0;
    },
  };
};
export type PublicRecordsHolder = ReturnType<typeof publicRecords>;

/** Every organisation that a query names must be one that publishes here. */
export const demandOrganisations = (records: PublicRecords, ids: readonly string[]): void => {
  if (!ids.every(id => records.organisations.has(id))) throw new ProblemError('unknown-organisation');
};
