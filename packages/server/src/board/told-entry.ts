import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { formatLocale } from '../texts.ts';
import { matterTexts } from './matter-texts.ts';
import { boardTexts } from './texts.ts';

/** Words of ours, in the language asked for, or words of an organisation's, in theirs. */
export type Words = string | Text;

/** An entry in words: what the page, the print summary, the feed and the picture say of it. */
export interface ToldEntry {
  id: string;
  status: BoardEntry['status'];
  kind: string;
  /** Who raised it, and whose voice it is. */
  by: Words[];
  said: Text;
  /** The person's own words: only those stand in quotation marks. */
  ownWords: boolean;
  /** When, about which unit, in whose words. */
  facts: Words[];
  statusWord: string;
  when: string | undefined;
  rows: { label: string; text: Text }[];
  /** How long somebody has been waiting. */
  waits: string[];
  answered: string | undefined;
  organisation: Text;
}

export const monthIn = (month: string, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(formatLocale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

export const tellEntry = (entry: BoardEntry, language: InterfaceLanguage): ToldEntry => {
  const t = boardTexts(language);
  const name = matterTexts(language);
  const month = (value: string) => monthIn(value, language);
  const { status, waitingMonths, answeredBy, answeredIn, answeredWithin } = entry;
  const done = status === 'done' || status === 'partly-done';
  const whatLabel = done ? t('what-done') : status === 'answered' ? t('what-answered') : t('what');
  const waiting = status === 'passed-on' ? 'waiting-for-them' : 'waiting';
  const kind = t(`kind.${entry.kind as 'idea'}`);
  const rows: { label: string; text: Text | undefined }[] = [
    { label: t('to'), text: entry.to },
    { label: whatLabel, text: entry.what },
    { label: t('reasons'), text: entry.reasons },
    { label: t('easy-reasons'), text: entry.easyReasons },
    { label: t('children-reasons'), text: entry.reasonsForChildren },
  ];
  return {
    id: entry.id,
    status,
    kind: kind.charAt(0).toUpperCase() + kind.slice(1),
    by: [
      entry.raisedBy ?? name(`source.${entry.source as 'event'}`),
      ...(entry.voice ? [t(`voice.${entry.voice as 'youth'}`)] : []),
    ],
    said: entry.said,
    ownWords: entry.ownWords,
    facts: [
      t('said-in', { month: month(entry.saidIn) }),
      ...(entry.unit ? [entry.unit.name] : []),
      ...(entry.helped ? [t('helped')] : []),
      ...(entry.ownWords ? [t('own-words')] : []),
    ],
    statusWord: name(`status.${status as 'done'}`),
    when: entry.when && t(done ? 'when-done' : 'when-planned', { month: month(entry.when) }),
    rows: rows.filter((row): row is { label: string; text: Text } => row.text !== undefined),
    waits: [
      ...(status === 'received' ? [t('no-answer-yet')] : []),
      ...(status === 'reopened' ? [t('reopened')] : []),
      ...(waitingMonths ? [t(waiting, { count: waitingMonths })] : []),
    ],
    answered:
      answeredBy &&
      answeredIn &&
      [
        t('by', { role: name(`role.${answeredBy as 'unit'}`), month: month(answeredIn) }),
        answeredWithin && t(`within.${answeredWithin as 'longer'}`),
      ]
        .filter(Boolean)
        .join(' · '),
    organisation: entry.organisation.name,
  };
};
