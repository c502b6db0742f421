import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { matterTexts } from '../board/matter-texts.ts';
import { html, type Markup } from '../pages/html.ts';
import { formatLocale, htmlLanguage } from '../texts.ts';
import { digestTexts } from './digest-texts.ts';

/** A month in words, `marraskuu 2026`. */
export const monthInWords = (month: string, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(formatLocale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** One line of an entry: with a label in the digest's language, or the organisation's own text in its language. */
interface Line {
  label?: string;
  text?: Text;
}

interface Told {
  organisation: Text;
  saidBy: string;
  said: Text;
  /** Said in just these words, so that they may stand as a quotation. */
  ownWords: boolean;
  status: string;
  lines: Line[];
}

const toldOf = (entry: BoardEntry, language: InterfaceLanguage): Told => {
  const say = digestTexts(language);
  const name = matterTexts(language);
  const month = (value: string) => monthInWords(value, language);
  const { what, when, reasons, to, answeredBy, answeredIn } = entry;
  return {
    organisation: entry.organisation.name,
    saidBy: say('said-by', {
      month: month(entry.saidIn),
      source: name(`source.${entry.source as 'event'}`),
    }),
    said: entry.said,
    ownWords: entry.ownWords,
    status: answeredIn ? name(`status.${entry.status as 'done'}`) : say('no-answer-yet'),
    lines: [
      ...(what ? [{ text: what }] : []),
      ...(when ? [{ label: say('when', { month: month(when) }) }] : []),
      ...(reasons ? [{ label: say('reasons'), text: reasons }] : []),
      ...(to ? [{ label: say('to'), text: to }] : []),
      ...(answeredBy && answeredIn
        ? [
            {
              label: say('answered-by', {
                role: name(`role.${answeredBy as 'coordinator'}`),
                month: month(answeredIn),
              }),
            },
          ]
        : []),
    ],
  };
};

/** A line break in a text stays one in a mail, and no other sign that is not seen goes along. */

const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
const indented = (text: string): string => plain(text).replace(/^/gm, '  ');
const withLabel = ({ label, text }: Line): string =>
  [label, text && plain(text.text)].filter(part => part !== undefined).join(' ');

const textOf = ({ organisation, saidBy, said, ownWords, status, lines }: Told): string =>
  [
    plain(organisation.text),
    saidBy,
    indented(ownWords ? `”${said.text}”` : said.text),
    [`→ ${status}`, ...lines.map(withLabel)].map(indented).join('\n'),
  ].join('\n');

const marked = ({ text, lang }: Text): Markup => html`<span lang="${lang}">${plain(text)}</span>`;
const markupOf = ({ organisation, saidBy, said, ownWords, status, lines }: Told): Markup =>
  html` <h2>${marked(organisation)}</h2>
    <p>${saidBy}</p>
    ${ownWords ? html`<blockquote>${marked(said)}</blockquote>` : html`<p>${marked(said)}</p>`}
    <p><strong>${status}</strong></p>
    ${lines.map(({ label, text }) => html`<p>${label} ${text && marked(text)}</p>`)}`;

export interface DigestContent {
  language: InterfaceLanguage;
  records: readonly BoardEntryRecord[];
  /** How many more there are than are told here. */
  more: number;
  /** Months: of the mail, and the last of the subscription. */
  month: string;
  endsIn: string;
  leave: string;
  context: Pick<PublicFormContext, 'languagesOf' | 'organisationName'>;
}

/** The words of a digest. It tells of public entries alone, each made by the board's own public form. */
export const digestOf = ({ language, records, more, month, endsIn, leave, context }: DigestContent) => {
  const say = digestTexts(language);
  const entries = records.map(record =>
    toldOf(
      publicBoardEntry(record, {
        ...context,
        language,
        areaName: () => ({}),
        municipalityName: () => ({}),
      }),
      language,
    ),
  );
  const rest = more > 0 ? [say('more', { count: more })] : [];
  const ends = say('ends', { month: monthInWords(endsIn, language) });
  return {
    subject: say('subject', { month: monthInWords(month, language) }),
    text: [
      say('title'),
      say('intro'),
      ...entries.map(textOf),
      ...rest,
      '--',
      ends,
      `${say('leave')}\n${leave}`,
      '',
    ].join('\n\n'),
    html: html`<!doctype html>
      <html lang="${htmlLanguage(language)}">
        <head>
          <meta charset="utf-8" />
          <title>${say('title')}</title>
        </head>
        <body>
          <h1>${say('title')}</h1>
          <p>${say('intro')}</p>
          ${entries.map(markupOf)} ${rest.map(line => html`<p>${line}</p>`)}
          <hr />
          <p>${ends}</p>
          <p>${say('leave')} <a href="${leave}">${leave}</a></p>
        </body>
      </html>`.markup,
  };
};
