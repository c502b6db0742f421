import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { JoinForm } from '@kuulluksi/contract/joining/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import {
  comeAlongRoles,
  joinContactWays,
  type Audience,
  type CareContext,
  type JoinKind,
} from '@kuulluksi/contract/vocabularies';
import { helpNow, phone } from '../feedback/before-writing.ts';
import { choices, hidden } from '../feedback/plain-fields.ts';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import { joinSpeech, type JoinSpeech, type JoinTextId } from './texts.ts';

/** What the plain form sends: texts alone, named as in the contract. All may be missing or wrong. */
export type JoinDraft = Partial<
  Record<
    | 'organisation'
    | 'kind'
    | 'group'
    | 'as'
    | 'nickname'
    | 'audience'
    | 'careContext'
    | 'municipality'
    | 'way'
    | 'value'
    | 'safely'
    | 'leaveMessage'
    | 'callingAs'
    | 'words'
    | 'ageLevel'
    | 'language'
    | 'trap'
    | 'key',
    string
  >
>;

/** What went wrong with what was sent: faults of fields, a problem's code, or nothing but that it is not the time. */
export interface Trouble {
  faults?: readonly FieldFault[];
  code?: string;
  note?: 'busy' | 'away' | 'once-more';
}

const audiences: readonly Audience[] = [
  'child',
  'youth',
  'parent',
  'foster-parent',
  'sibling',
  'foster-sibling',
  'close-person',
];
const contexts: readonly CareContext[] = [
  'open-care',
  'family-care',
  'institution',
  'after-care',
  'formerly',
  'any',
];

const text = (
  name: 'nickname' | 'value' | 'safely' | 'callingAs' | 'words',
  label: string,
  value: string | undefined,
  { hint, optional, rows }: { hint?: string; optional?: string; rows?: number } = {},
) =>
  html`<div class="field">
    <label for="plain-${name}"
      >${label} ${optional && html`<span class="muted small">${optional}</span>`}</label
    >
    ${hint && html`<p class="hint" id="plain-${name}-hint">${hint}</p>`}
    ${
      rows
        ? html`<textarea
            id="plain-${name}"
            name="${name}"
            rows="${rows}"
            dir="auto"
            spellcheck="false"
            autocomplete="off"
            ${hint && html`aria-describedby="plain-${name}-hint"`}
          >
${value ?? ''}</textarea>`
        : html`<input
            type="text"
            id="plain-${name}"
            name="${name}"
            value="${value ?? ''}"
            dir="auto"
            spellcheck="false"
            autocomplete="off"
            ${hint && html`aria-describedby="plain-${name}-hint"`}
          />`
    }
  </div>`;

const select = (
  name: 'audience' | 'careContext' | 'municipality',
  label: string,
  none: string,
  options: readonly { value: string; words: Markup | string }[],
  chosen: string | undefined,
) =>
  html`<div class="field">
    <label for="plain-${name}">${label}</label>
    <select id="plain-${name}" name="${name}">
      <option value="">${none}</option>
      ${options.map(
        ({ value, words }) =>
          html`<option value="${value}" ${value === chosen && html`selected`}>${words}</option>`,
      )}
    </select>
  </div>`;

const wishFields = ({ t, label, say }: JoinSpeech, draft: JoinDraft, { municipalities }: JoinForm) => {
  const none = t('audience-none');
  const coded = (group: string, codes: readonly string[]) =>
    codes.map(value => ({ value, words: label(group, value) }));
  return html`${select('audience', t('for-whom'), none, coded('audience', audiences), draft.audience)}
  ${select('careContext', t('careContext'), none, coded('careContext', contexts), draft.careContext)}
  ${select(
    'municipality',
    t('municipality'),
    none,
    municipalities.map(({ code, name }) => ({ value: code, words: say(name) })),
    draft.municipality,
  )}`;
};

/** The form in HTML alone, for who has no JavaScript and until it is here. */
const plainForm = (own: JoinSpeech, speech: Speech, kind: JoinKind, draft: JoinDraft, asked: JoinForm) => {
  const { t, label, level, language } = own;
  const optional = speech.t('optional');
  const child = level === 'child';
  const ways = child ? (['through-my-foster-carer', 'through-my-worker', 'call'] as const) : joinContactWays;
  return html`<form method="post" action="/join?language=${language}">
    ${hidden('organisation', asked.organisation.id)} ${hidden('kind', kind)} ${hidden('group', draft.group)}
    ${
      kind === 'come-along' &&
      choices(
        'as',
        t('as'),
        comeAlongRoles.map(value => ({ value, words: label('as', value) })),
        draft.as,
      )
    }
    ${kind === 'wish' && wishFields(own, draft, asked)}
    ${kind === 'wish' && text('words', t('words.wish'), draft.words, { hint: t('words-hint'), rows: 5 })}
    ${text('nickname', t('nickname'), draft.nickname, { hint: t('nickname-hint') })}
    ${choices(
      'way',
      t('contact.way'),
      [...ways, 'code'].map(value => ({ value, words: label('way', value) })),
      draft.way,
      { hint: html`${t('contact-way-hint')}` },
    )}
    ${text('value', t('value'), draft.value, { hint: t('through-hint') })}
    ${text('safely', t('contact.safely'), draft.safely, { hint: t('contact-safely-hint'), optional })}
    ${
      !child &&
      choices(
        'leaveMessage',
        t('contact.leaveMessage'),
        (['yes', 'no'] as const).map(value => ({ value, words: label('message', value) })),
        draft.leaveMessage,
        { optional },
      )
    }
    ${
      !child &&
      text('callingAs', t('contact.callingAs'), draft.callingAs, {
        hint: t('contact-callingAs-hint'),
        optional,
      })
    }
    ${
      kind !== 'wish' &&
      text('words', t('words.join'), draft.words, { hint: t('words-hint'), optional, rows: 4 })
    }
    <p class="trap" aria-hidden="true">
      <label>${t('trap')} <input type="text" name="trap" tabindex="-1" autocomplete="off" /></label>
    </p>
    ${hidden('ageLevel', level)} ${hidden('language', draft.language ?? language)} ${hidden('key', draft.key)}
    <p><button>${label('send', kind)}</button></p>
  </form>`;
};

/** What a person must be able to know before the first field. */
const before = ({ t, label }: JoinSpeech, kind: JoinKind, draft: JoinDraft) => {
  const ofGroup = kind === 'join' || kind === 'next-intake' ? 'join' : 'other';
  const paid = draft.as === 'expert' || draft.as === 'evaluator';
  return html`<section class="box before">
    <h2>${t('before')}</h2>
    <ul>
      <li>${label('read-by', ofGroup)}</li>
      <li>${t('nobody-told')}</li>
      <li>${t('effect-none')}</li>
      <li>${label('next', kind === 'join' ? 'join' : 'other')}</li>
      ${kind === 'come-along' && html`<li>${t(paid ? 'steps-paid' : 'steps')}</li>`}
      <li>${t('danger')}</li>
      <li>${t('anonymous')}</li>
      <li>${t('kept')}</li>
    </ul>
  </section>`;
};

const faultWords = ({ t }: JoinSpeech, { field, code, limit }: FieldFault): string => {
  if (code === 'identity-code') return t('fault.identity-code');
  if (code === 'too-long' && limit !== undefined) return t('fault.too-long', { limit });
  const own: Record<string, JoinTextId> = {
    nickname: 'nickname.required',
    'contact.way': 'contact.way.required',
    'contact.value': 'contact.value.required',
    words: 'words.required',
    as: 'as.required',
  };
  return t(own[field] ?? 'fault.other');
};

const contactOf = ({ t, say }: JoinSpeech, { contact }: Organisation) =>
  html`<p>
    ${t('contact-us')} ${say(contact.role)} ${contact.phone && phone(contact.phone)}
    ${contact.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`}
  </p>`;

/** How one gets in, where that is not by a request: by just coming, or not at all. */
const noForm = (own: JoinSpeech, asked: JoinForm) => html`${contactOf(own, asked.organisation)}`;

/** The way to a wish in place of a group that is no more. */
const toWish = ({ t, language, level }: JoinSpeech, organisation: string) => {
  const query = new URLSearchParams({ organisation, kind: 'wish', language, 'age-level': level });
  return html`<p><a href="/join?${query.toString()}">${t('to-wish')}</a></p>`;
};

const intro = ({ t, label, say }: JoinSpeech, kind: JoinKind, { group }: JoinForm) => {
  const ofGroup = kind === 'join' || kind === 'next-intake';
  const because = group?.because && ofGroup && label('because', group.because);
  return html`<h1>${label('title', kind)}</h1>
    ${!(ofGroup && group?.because === 'walk-in') && html`<p>${label('intro', kind)}</p>`}
    ${group && ofGroup && html`<p>${t('group')} <strong>${say(group.name)}</strong></p>`}
    ${because && html`<div class="box"><p>${because}</p></div>`}`;
};

/** Everything from the title to the button, or what stands in place of the form. */
const whole = (speech: Speech, kind: JoinKind, draft: JoinDraft, asked: JoinForm): Markup => {
  const own = joinSpeech(speech);
  const ofGroup = kind === 'join' || kind === 'next-intake';
  const way = ofGroup ? (asked.group?.wayIn ?? 'join') : 'join';
  const closed = way === 'walk-in' || way === 'none';
  return html`${intro(own, kind, asked)}
  ${
    closed
      ? html`${noForm(own, asked)} ${way === 'none' && toWish(own, asked.organisation.id)}`
      : html`${helpNow(speech, [asked.organisation])} ${before(own, kind, draft)}
        ${plainForm(own, speech, kind, draft, asked)}`
  }`;
};

/** The element on a page of the server's own, with the plain form inside it. */
export const joinElementPage = (
  speech: Speech,
  kind: JoinKind,
  draft: JoinDraft,
  asked: JoinForm,
  attributes: Readonly<Record<string, string | undefined>>,
): Markup =>
  html`<kuulluksi-join
    heading-level="1"
    ${Object.entries(attributes).map(([name, value]) => value !== undefined && html` ${name}="${value}"`)}
  >
    ${whole(speech, kind, draft, asked)}
  </kuulluksi-join>`;

/** Everything once more, still to be changed, with what went wrong above it. */
export const joinAgainPage = (
  speech: Speech,
  kind: JoinKind,
  draft: JoinDraft,
  asked: JoinForm,
  { faults = [], code, note }: Trouble,
): Markup => {
  const own = joinSpeech(speech);
  const words = [...new Set(faults.map(fault => faultWords(own, fault)))];
  return html`${note && html`<div class="box" role="alert"><p>${own.t(note)}</p></div>`}
  ${code && html`<div class="box" role="alert"><p>${own.label('problem', code) || own.t('fault.other')}</p></div>`}
  ${
    words.length > 0 &&
    html`<div class="errors" role="alert">
      <h2>${own.t('errors')}</h2>
      <ul>
        ${words.map(one => html`<li>${one}</li>`)}
      </ul>
    </div>`
  }
  ${whole(speech, kind, draft, asked)}`;
};

/** The code that opens the answer, once. */
export const joinSentPage = (
  speech: Speech,
  organisation: Organisation,
  receiptCode: string,
  { byCode, kept }: { byCode: boolean; kept: string | undefined },
): Markup => {
  const { t, language } = joinSpeech(speech);
  const shown = groupReceiptCode(receiptCode);
  return html`<h1>${t('sent-title')}</h1>
    <p>${t(byCode ? 'sent.code' : 'sent.contact')}</p>
    ${
      kept !== undefined &&
      html`<section class="box">
        <p>${t('kept-first')}</p>
        <blockquote dir="auto">${kept}</blockquote>
      </section>`
    }
    <section class="box answered">
      <h2>${t('code')}</h2>
      <p class="code" translate="no"><span>${shown.slice(0, 9)}</span> <span>${shown.slice(10)}</span></p>
      <p><strong>${t('code-keep')}</strong></p>
      <p>${t('code-where')} <a href="/conversation?language=${language}">${t('code-link')}</a></p>
      <p>${t('code-secret')}</p>
    </section>
    ${helpNow(speech, [organisation])}`;
};

/** There is no such group, or no such organisation. */
export const joinNobodyPage = (speech: Speech, organisation: Organisation | undefined): Markup => {
  const own = joinSpeech(speech);
  return html`<h1>${own.t('title.join')}</h1>
    <p>${own.t(organisation ? 'gone' : 'organisation-unknown')}</p>
    ${organisation && html`${contactOf(own, organisation)} ${toWish(own, organisation.id)}`}`;
};
