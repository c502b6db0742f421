import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { HelpLine } from '@kuulluksi/contract/organisations/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';

/** How help speaks. Each element has these words among its own. */
export interface HelpVoice {
  t: (id: 'emergency' | 'hidden-on-bill' | 'chats' | 'new-tab') => string;
  say: (text: Text) => TemplateResult | string;
  level: AgeLevel;
}

/** Who names lines of help: an organisation. */
interface Helping {
  name: Text;
  helpLines: readonly HelpLine[];
}

/** Short numbers are dialled as they stand: 116 111 takes no country code. */
export const phone = (number: string) =>
  html`<a class="number" href="tel:${number.replaceAll(' ', '')}">${number}</a>`;

/** A link opens beside the form, so that what was typed is not lost. */
export const link = (voice: HelpVoice, url: string | undefined, words: unknown) =>
  url && /^https?:/.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${words}<span class="small">${` ${voice.t('new-tab')}`}</span></a
      >`
    : words;

/** Shown without unfolding: who answers at once, and on the phone. */
const atOnce = ['emergency', 'social-emergency', 'violence-line', 'child-and-youth-line', 'chat'];

/** @param of Whose line it is, where several organisations have one of the same name. */
const helpLine = (voice: HelpVoice, line: HelpLine, of?: Text) =>
  html`<li>
    <span class="line">
      <span
        >${link(voice, line.url, html`${voice.say(line.name)}${of ? html`, ${voice.say(of)}` : nothing}`)}</span
      >
      ${line.phone ? phone(line.phone) : nothing}
    </span>
    <span class="muted small">
      ${line.hours ? html`${voice.say(line.hours)}.` : nothing}
      ${line.hiddenOnBill ? voice.t('hidden-on-bill') : nothing} ${line.note ? voice.say(line.note) : nothing}
    </span>
  </li>`;

/** Lines of the level, each once though several organisations name the same national ones; 112 always. */
export const helpLines = (voice: HelpVoice, organisations: readonly Helping[]): TemplateResult => {
  const { t } = voice;
  const every = organisations.flatMap(({ helpLines: all }) => all);
  const ofLevel = every.filter(({ ageLevels }) => ageLevels.includes(voice.level));
  const lines = [...new Map(ofLevel.map(line => [line.phone ?? line.url ?? line.name.text, line])).values()];
  const namesakes = (line: HelpLine) => lines.filter(({ name }) => name.text === line.name.text).length > 1;
  const owner = (line: HelpLine) => organisations.find(({ helpLines: all }) => all.includes(line))?.name;
  const show = (line: HelpLine) => helpLine(voice, line, namesakes(line) ? owner(line) : undefined);
  const first = lines.filter(({ kind }) => atOnce.includes(kind) && kind !== 'chat');
  const chats = lines.filter(({ kind }) => kind === 'chat');
  return html`<ul role="list" class="lines">
      ${
        first.some(({ kind }) => kind === 'emergency')
          ? nothing
          : html`<li><span class="line">${t('emergency')} ${phone('112')}</span></li>`
      }
      ${first.map(show)}
    </ul>
    ${
      chats.length > 0
        ? html`<p>${t('chats')}</p>
            <ul role="list" class="lines">
              ${chats.map(show)}
            </ul>`
        : nothing
    }`;
};
