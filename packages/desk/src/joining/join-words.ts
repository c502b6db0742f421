import type { JoinSummary } from '@kuulluksi/contract/joining/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskId } from '../foundation/texts.ts';

interface Speaking {
  t: (id: DeskId) => string;
  label: (group: string, code: string) => string;
  say: (text: Text) => TemplateResult | string;
}

/** What somebody asks for, in one line: the group, the part that they want to take, or what they wish for. */
export const joinAbout = (
  { kind, group, as, audience, careContext, municipality }: JoinSummary,
  { t, label, say }: Speaking,
): TemplateResult => {
  if (kind === 'join' || kind === 'next-intake') return html`${group ? say(group.name) : t('group-gone')}`;
  if (as) return html`${label('join-as', as)}`;
  const wished = [
    audience && label('join-for', audience),
    careContext && label('care-context', careContext),
    municipality && say(municipality.name),
  ].filter(Boolean);
  return html`${wished.map((one, at) => html`${at > 0 ? ', ' : nothing}${one}`)}`;
};

/** The shapes of matters say as well how far a request is. */
export const shapeOf = (status: string): string =>
  ({
    'in-contact': 'in-progress',
    coming: 'done',
    'not-this-time': 'not-possible',
    closed: 'answered',
  })[status] ?? status;
