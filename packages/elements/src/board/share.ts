import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { commonTexts, type CommonId } from '../foundation/common-texts.ts';
import { drawEntry, fileOf, type PictureOf } from '../foundation/entry-picture/draw.ts';
import { defineTexts, speak, type IdsOf, type Speech } from '../foundation/texts.ts';
import fi from '../locales/fi/board-share.json';
import { noChoices } from './choices.ts';
import { copyButton, type Copied } from '../foundation/copy.ts';
import type { Around, Part } from './parts.ts';
import { shareStyles } from './share.styles.ts';
import type { Words } from './words.ts';

const shareTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-share.json'),
  en: () => import('../locales/en/board-share.json'),
  'fi-simple': () => import('../locales/fi-simple/board-share.json'),
});
type ShareId = IdsOf<typeof shareTexts>;

/** What is told of an entry in a picture, and in words to those who do not see it. */
const pictureOf = (entry: BoardEntry, link: string, words: Words, t: Speech<ShareId>['t']): PictureOf => {
  const { label } = words;
  const voice = entry.voice ? `, ${label('voice', entry.voice)}` : '';
  const by = `${entry.raisedBy?.text ?? label('source', entry.source)}${voice}`;
  const kind = label('kind', entry.kind);
  const answer = entry.status === 'received' ? undefined : (entry.what ?? entry.reasons);
  const page = new URL(link);
  return {
    title: words.t('title'),
    kind: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} · ${by}`,
    said: entry.said,
    ownWords: entry.ownWords,
    status: entry.status,
    statusWord: label('status', entry.status),
    answer:
      answer ??
      (entry.status === 'received' ? { text: words.t('no-answer-yet'), lang: words.language } : undefined),
    organisation: entry.organisation.name.text,
    more: page.host + page.pathname.replace(/\/$/, ''),
    moreWord: t('read-more'),
  };
};

const alternativeOf = ({
  title,
  kind,
  said,
  ownWords,
  statusWord,
  answer,
  organisation,
}: PictureOf): string =>
  [
    `${title}.`,
    `${kind}: ${ownWords ? `”${said.text}”` : said.text}`,
    `${statusWord}.`,
    answer?.text,
    `${organisation}.`,
  ]
    .filter(Boolean)
    .join(' ');

export const begin = async (around: Around): Promise<Part<BoardEntry>> => {
  const { t } = await speak<ShareId | CommonId>([commonTexts, shareTexts], around.language);
  const copied: Copied = new Map();
  /** The entries of which a picture was asked for. */
  const pictures = new Set<string>();
  const failed = new Set<string>();

  const save = async (event: Event, id: string) => {
    const canvas = (event.target as Element).closest('.picture')?.querySelector('canvas');
    const file = canvas && (await fileOf(canvas));
    if (!file) {
      failed.add(id);
      void around.changed();
      return;
    }
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `kuulluksi-${id}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };

  /** The canvas is there once it was asked for; then it is drawn, with the letters of the page around it. */
  const make = async (event: Event, entry: BoardEntry, link: string, words: Words) => {
    const shared = (event.target as Element).closest('.shared');
    pictures.add(entry.id);
    await around.changed();
    const canvas = shared?.querySelector('canvas');
    if (!canvas) return;
    drawEntry(canvas, pictureOf(entry, link, words, t), getComputedStyle(canvas).fontFamily || 'sans-serif');
    shared?.querySelector<HTMLElement>('.picture .button')?.focus();
  };

  const renderPicture = (entry: BoardEntry, link: string, words: Words): TemplateResult => {
    const picture = pictureOf(entry, link, words, t);
    const alternative = alternativeOf(picture);
    return html`<div class="picture">
      <canvas role="img" aria-label=${alternative}></canvas>
      <div class="actions">
        <button type="button" class="button" @click=${(event: Event) => save(event, entry.id)}>
          ${t('save-picture')}
        </button>
        ${copyButton(`alt ${entry.id}`, alternative, t('copy-alternative'), t, copied, around.changed)}
      </div>
      ${failed.has(entry.id) ? html`<p role="status">${t('no-picture')}</p>` : nothing}
      <p class="muted small">${t('alternative-hint')}</p>
    </div>`;
  };

  return {
    styles: [shareStyles],
    render: (words, entry) => {
      const link = around.linkTo({ choices: noChoices, entry: entry.id });
      return html`<div class="shared">
        <div class="actions">
          ${copyButton(entry.id, link, t('copy-link'), t, copied, around.changed)}
          ${
            pictures.has(entry.id)
              ? nothing
              : html`<button
                  type="button"
                  class="button"
                  @click=${(event: Event) => make(event, entry, link, words)}
                >
                  ${t('make-picture')}
                </button>`
          }
        </div>
        ${pictures.has(entry.id) ? renderPicture(entry, link, words) : nothing}
      </div>`;
    },
  };
};
