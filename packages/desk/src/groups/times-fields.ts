import { sayFullDay } from '@kuulluksi/elements/foundation/dates';
import { weekdays } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import { DraftForm } from '../foundation/draft-form.ts';
import { timeField } from '../foundation/time-field.ts';
import { daysFrom, emptyTimes, pausesOf, rhythms, weeksOfMonth, type TimesDraft } from './recurrence.ts';

interface WithTimes {
  times: readonly TimesDraft[];
  pauseFrom: string;
  pauseTo: string;
}

/** The part of a group's form that asks when it meets: fields for each time, never a rule to be typed. */
export abstract class TimesForm<D extends WithTimes> extends DraftForm<D> {
  protected renderTimes(): TemplateResult {
    const { times } = this.draft;
    return html`
      ${times.map((one, at) => this.#renderOne(one, at))}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.#put([...this.draft.times, emptyTimes()])}>
          ${this.t('add-times')}
        </button>
      </div>
      ${times.length > 0 ? this.#renderPauses() : nothing}
    `;
  }

  #put(times: readonly TimesDraft[]): void {
    this.change({ times } as Partial<D>);
  }

  #renderOne(one: TimesDraft, at: number): TemplateResult {
    const set = (part: Partial<TimesDraft>) =>
      this.#put(this.draft.times.map((other, place) => (place === at ? { ...other, ...part } : other)));
    const field = (name: string) => `schedules.${at}.${name}`;
    const options = [...rhythms, ...(one.recurrence && one.rhythm === 'other' ? ['other'] : [])];
    return html`<fieldset class="group">
      <legend>${this.t('times-number', { number: at + 1 })}</legend>
      ${this.pick('told.rhythm', field('recurrence'), one.rhythm, this.labelled('rhythm', options), rhythm =>
        set({ rhythm: rhythm as TimesDraft['rhythm'] }),
      )}
      ${
        one.rhythm.startsWith('week')
          ? this.ticks('told.days', field('days'), one.days, this.labelled('weekday', weekdays), days =>
              set({ days }),
            )
          : nothing
      }
      ${
        one.rhythm.startsWith('month')
          ? html`<div class="row">
              ${this.pick('told.week', field('week'), one.week, this.labelled('week', weeksOfMonth), week =>
                set({ week }),
              )}
              ${this.pick(
                'told.weekday',
                field('weekday'),
                one.weekday,
                this.labelled('weekday', weekdays),
                weekday => set({ weekday }),
              )}
            </div>`
          : nothing
      }
      <div class="row">
        ${timeField({
          ...this.place('told.from', field('from')),
          value: one.from,
          typed: from => set({ from }),
        })}
        ${timeField({ ...this.place('told.to', field('to')), value: one.to, typed: to => set({ to }) })}
      </div>
      <div class="row">
        ${this.day(
          one.rhythm === 'once' ? 'told.only-day' : 'told.first-day',
          field('firstDay'),
          one.firstDay,
          firstDay => set({ firstDay }),
        )}
        ${
          one.rhythm === 'once' || one.rhythm === 'other'
            ? nothing
            : this.day('told.ends-on', field('endsOn'), one.endsOn, endsOn => set({ endsOn }), {
                optional: true,
              })
        }
      </div>
      <div>
        <button
          class="button"
          type="button"
          @click=${() => this.#put(this.draft.times.filter((_, place) => place !== at))}
        >
          ${this.t('remove-times')}<span class="visually-hidden"
            >: ${this.t('times-number', { number: at + 1 })}</span
          >
        </button>
      </div>
    </fieldset>`;
  }

  /** Days on which it does not meet are those of all its times. */
  #renderPauses(): TemplateResult {
    const { times, pauseFrom, pauseTo } = this.draft;
    const pauses = pausesOf(times.flatMap(({ except }) => except));
    const said = ({ from, to }: { from: string; to: string }) =>
      from === to
        ? sayFullDay(from, this.language)
        : `${sayFullDay(from, this.language)} – ${sayFullDay(to, this.language)}`;
    const added = daysFrom(pauseFrom, pauseTo || pauseFrom);
    return html`<fieldset class="group">
      <legend>${this.t('pauses')}</legend>
      ${
        pauses.length === 0
          ? nothing
          : html`<ul role="list" class="stack">
              ${pauses.map(
                pause =>
                  html`<li class="row">
                    <span>${said(pause)}</span>
                    <button class="button" type="button" @click=${() => this.#meetAgain(pause)}>
                      ${this.t('remove-pause')}<span class="visually-hidden">: ${said(pause)}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <div class="row">
        ${this.day(
          'told.pause-from',
          'pauseFrom',
          pauseFrom,
          from => this.change({ pauseFrom: from } as Partial<D>),
          {
            optional: true,
          },
        )}
        ${this.day('told.pause-to', 'pauseTo', pauseTo, to => this.change({ pauseTo: to } as Partial<D>), {
          optional: true,
        })}
      </div>
      <div>
        <button
          class="button"
          type="button"
          aria-disabled=${added.length === 0}
          @click=${() => this.#pause(added)}
        >
          ${this.t('add-pause')}
        </button>
      </div>
    </fieldset>`;
  }

  #pause(days: readonly string[]): void {
    if (days.length === 0) return;
    const { times } = this.draft;
    this.change({
      times: times.map(one => ({ ...one, except: [...new Set([...one.except, ...days])].sort() })),
      pauseFrom: '',
      pauseTo: '',
    } as unknown as Partial<D>);
  }

  #meetAgain({ from, to }: { from: string; to: string }): void {
    this.#put(
      this.draft.times.map(one => ({ ...one, except: one.except.filter(day => day < from || day > to) })),
    );
  }
}
