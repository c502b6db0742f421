import { raisedKinds, raisedLeaves } from '@kuulluksi/contract/vocabularies';
import { html, type TemplateResult } from 'lit';
import { DraftForm } from '../foundation/draft-form.ts';
import { personalWarning } from '../foundation/personal-warning.ts';

export interface Raised {
  kind: string;
  said: string;
  publication: string;
}
export const nothingRaised: Raised = { kind: '', said: '', publication: '' };

export const touched = ({ kind, said, publication }: Raised): boolean =>
  kind !== '' || said.trim() !== '' || publication !== '';

/** What was filled in: a field left empty is missing. */
export const writtenOf = ({ kind, said, publication }: Raised): object =>
  Object.fromEntries(Object.entries({ kind, said, publication }).filter(([, value]) => value !== ''));

/** What a panel raised: its kind, the words that the panel agreed on, and whether it may be told of. */
export abstract class RaisedForm<D extends object> extends DraftForm<D> {
  protected raisedFields(
    raised: Raised,
    path: string,
    change: (part: Partial<Raised>) => void,
  ): TemplateResult {
    return html`
      ${this.pick('raised.kind', `${path}kind`, raised.kind, this.labelled('kind', raisedKinds), kind =>
        change({ kind }),
      )}
      <div class="stack">
        ${this.text('raised.said', `${path}said`, raised.said, said => change({ said }), {
          hint: this.t('raised.said-hint'),
          rows: 3,
          longest: 2000,
        })}
        ${personalWarning(raised.said, this.t)}
      </div>
      ${this.radios(
        'raised.publication',
        `${path}publication`,
        raised.publication,
        this.labelled('panel-may-tell', raisedLeaves),
        publication => change({ publication }),
      )}
    `;
  }
}
