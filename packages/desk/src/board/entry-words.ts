import { audiences, feedbackThemes } from '@kuulluksi/contract/vocabularies';
import type { EntryWords } from '@kuulluksi/contract/matters/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type * as z from 'zod/mini';
import { DraftForm } from '../foundation/draft-form.ts';
import { written, type TextsByLanguage } from '../matters/answer-draft.ts';

interface Draft {
  said: TextsByLanguage;
  voice: string;
  themes: readonly string[];
  unit: string;
  raisedBy: TextsByLanguage;
}
type Words = Partial<z.output<typeof EntryWords>>;

const known = (codes: readonly string[] | undefined) => codes?.filter(code => code !== 'other') ?? [];

/** What a form holds of an entry that is there, or of what somebody said that none tells of yet. */
export const draftOfWords = (before: Words): Draft => ({
  said: before.said ?? {},
  voice: before.voice === 'other' ? '' : (before.voice ?? ''),
  themes: known(before.themes),
  unit: before.unit ?? '',
  raisedBy: before.raisedBy ?? {},
});

/** What staff write of an entry of the board: what was said, and, where they want, whose voice and about what. */
export abstract class EntryWordsForm extends DraftForm<Draft> {
  @property({ attribute: false }) home?: Organisation | undefined;

  protected renderWords(): TemplateResult {
    const { draft } = this;
    const units = this.home?.units ?? [];
    return html`${this.texts('said', 'said', draft.said, said => this.change({ said }), {
        hint: this.t('said-hint'),
        rows: 3,
        longest: 1000,
      })}
      ${this.pick(
        'voice',
        'voice',
        draft.voice,
        audiences.map(value => ({ value, words: this.label('voice', value) })),
        voice => this.change({ voice }),
        { optional: true, none: this.t('voice-not-told') },
      )}
      <details ?open=${this.faults.some(({ field }) => /^(themes|unit|raisedBy)/.test(field))}>
        <summary>${this.t('more-of-entry')}</summary>
        <div class="stack">
          ${this.ticks(
            'themes',
            'themes',
            draft.themes,
            feedbackThemes.map(value => ({ value, words: this.label('theme', value) })),
            themes => this.change({ themes }),
            { optional: true },
          )}
          ${
            units.length > 0
              ? this.pick(
                  'unit',
                  'unit',
                  draft.unit,
                  units.map(({ id, name }) => ({ value: id, words: this.say(name) })),
                  unit => this.change({ unit }),
                  { hint: this.t('unit-named-hint'), optional: true, none: this.t('no-unit') },
                )
              : nothing
          }
          ${this.texts('raised-by', 'raisedBy', draft.raisedBy, raisedBy => this.change({ raisedBy }), {
            hint: this.t('raised-by-hint'),
            optional: true,
            longest: 200,
          })}
        </div>
      </details>`;
  }

  /** What is sent of it; the language that is asked for first comes first, and is never left out. */
  protected words(version: number) {
    const { draft, first } = this;
    const raisedBy = written(draft.raisedBy);
    return {
      version,
      said: draft.said[first]?.trim() ? written(draft.said) : {},
      ...(draft.voice && { voice: draft.voice }),
      ...(draft.themes.length > 0 && { themes: draft.themes }),
      ...(draft.unit && { unit: draft.unit }),
      ...(Object.keys(raisedBy).length > 0 && { raisedBy }),
    };
  }
}
