import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { helpLines } from '../foundation/help/help-lines.ts';
import type { Context, Voice } from './context.ts';

/** Help for who cannot wait. 112 stands here even where an organisation has named no line of its own. */
export const helpNow = (voice: Voice, organisation: Organisation): TemplateResult =>
  html`<section class="before help" part="help">
    ${voice.heading(voice.t('help'), 1)}
    <p>${voice.t('help-now')}</p>
    ${helpLines(voice, [organisation])}
  </section>`;

/** A place in a group is the leader's to decide; everything else comes to those who look after participation. */
const ofGroup = ({ kind }: Context): 'join' | 'other' =>
  kind === 'join' || kind === 'next-intake' ? 'join' : 'other';

/** What comes of it, before anybody commits to anything. */
const steps = ({ kind, form, voice: { t } }: Context) => {
  if (kind !== 'come-along') return nothing;
  const paid = form.draft.as === 'expert' || form.draft.as === 'evaluator';
  return html`<li>${t(paid ? 'steps-paid' : 'steps')}</li>`;
};

/** What a person must be able to know before the first field, in a few lines; the rest unfolds. */
export const beforeAsking = (context: Context): TemplateResult => {
  const { voice, kind } = context;
  const { t, label } = voice;
  const decides = kind === 'join' ? 'join' : 'other';
  return html`<section class="before" part="before">
    ${voice.heading(t('before'), 1)}
    <ul>
      <li>${label('read-by', ofGroup(context))}</li>
      <li>${t('nobody-told')}</li>
      <li>${t('effect-none')}</li>
      <li>${label('next', decides)}</li>
      ${steps(context)}
      <li>${t('danger')}</li>
    </ul>
    <details>
      <summary>${t('know-more')}</summary>
      <div class="unfolded">
        <p>${t('anonymous')}</p>
        <p>${t('kept')}</p>
      </div>
    </details>
  </section>`;
};
