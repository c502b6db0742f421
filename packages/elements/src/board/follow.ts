import { html, nothing } from 'lit';
import { commonTexts, type CommonId } from '../foundation/common-texts.ts';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts, type FormTextId } from '../foundation/form/form-texts.ts';
import { problemTexts, type ProblemTextId } from '../foundation/problem-texts.ts';
import { defineTexts, speak, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/board-follow.json';
import type { Shown } from './choices.ts';
import { copyButton, type Copied } from '../foundation/copy.ts';
import { followStyles } from './follow.styles.ts';
import { onServer } from './links.ts';
import type { Around, Part } from './parts.ts';
import { Subscribing } from './subscribing.ts';

const followTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-follow.json'),
  en: () => import('../locales/en/board-follow.json'),
  'fi-simple': () => import('../locales/fi-simple/board-follow.json'),
});
export type FollowId = IdsOf<typeof followTexts> | FormTextId | ProblemTextId | CommonId;

/** Ways to keep up with the board and to send it on: a link, paper, a feed, a digest by mail. */
export const begin = async (around: Around): Promise<Part<Shown>> => {
  const speech = await speak<FollowId>([commonTexts, formTexts, problemTexts, followTexts], around.language);
  const { t } = speech;
  const copied: Copied = new Map();
  const subscribing = new Subscribing(around, speech);
  return {
    styles: [...formStyles, followStyles],
    render: (words, shown) =>
      html`<div class="follow-part">
        <ul role="list" class="ways">
          <li>
            ${copyButton('view', around.linkTo({ ...shown, entry: '' }), t('copy-link'), t, copied, around.changed)}
          </li>
          <li>
            <a class="button" href=${onServer(around, '/print/board', shown)} target="_blank" rel="noopener"
              >${t('print')}<span class="visually-hidden"> ${t('new-tab')}</span></a
            >
          </li>
          <li><a class="button" href=${onServer(around, '/feeds/board.atom')}>${t('feed')}</a></li>
        </ul>
        ${words.level === 'child' ? nothing : subscribing.render(words)}
      </div>`,
  };
};
