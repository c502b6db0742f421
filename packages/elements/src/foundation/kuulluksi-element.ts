import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from './decorators.ts';
import { ageLevelOf } from './age-level.ts';
import { Again } from './again.ts';
import { base } from './base.styles.ts';
import { commonTexts, type CommonId } from './common-texts.ts';
import type { ExitPart } from './exit/exit-part.ts';
import { KuulluksiAwayEvent, KuulluksiRemainderEvent } from './events.ts';
import { formatLocale } from './language.ts';
import { joinPage, leavePage, pageLanguage } from './page.ts';
import type { ReadingState } from './reading.ts';
import { settingAround, settingsAround, type SettingName } from './settings.ts';
import { speak, type Speech, type TextBundle } from './texts.ts';
import { themeOf } from './theme.ts';
import { tokens } from './tokens.styles.ts';

/** What comes later: code that says these texts and wears these styles. */
export interface Part {
  bundles: readonly TextBundle<string>[];
  styles?: readonly CSSResult[];
}
const exitPart = () => import('./exit/exit-part.ts');
const problemPart = () => import('./problem-texts.ts');

/**
 * What all elements share: the attributes in common, one language with the page, light and dark, the fallback.
 * An element shows its children until its texts are there, and again while the server cannot be reached.
 * @slot - What to show without JavaScript, before the element is ready, and while the server cannot be reached.
 * @event {KuulluksiAwayEvent} kuulluksi-away - The server cannot be reached; the children show and it is tried again.
 * @event {KuulluksiRemainderEvent} kuulluksi-remainder - Part of an answer was broken and left out; the rest is shown.
 * @event {KuulluksiExitEvent} kuulluksi-exit - Somebody left in a hurry; dispatched on the document.
 * @csspart root - The box around everything.
 * @csspart exit - Quick exit inside the element, with what it does.
 * @csspart exit-button - The button of quick exit.
 * @cssprop [--kuulluksi-text=#1d2b2f, dark #efebe3] - Words.
 * @cssprop [--kuulluksi-muted=#4d5d64, dark #b4c0c3] - Words of second rank.
 * @cssprop [--kuulluksi-surface=#ffffff, dark #172124] - Ground of what lies on the page, as a field.
 * @cssprop [--kuulluksi-raised=#f7f3ec, dark #202c30] - Ground of what is a little apart: cards, messages.
 * @cssprop [--kuulluksi-border=#d5cfc3, dark #3c4b51] - Lines that part things.
 * @cssprop [--kuulluksi-control-border=#6c7a81, dark #8f9ea3] - Lines around what can be used: fields, choices.
 * @cssprop [--kuulluksi-accent=#0a5c63, dark #74d3cf] - Buttons, links and what is chosen; the colour of the host.
 * @cssprop [--kuulluksi-on-accent=#ffffff, dark #06292c] - Words on the accent.
 * @cssprop [--kuulluksi-focus=#10242a, dark #ffffff] - Outer colour of the focus ring.
 * @cssprop [--kuulluksi-focus-ring=#ffffff, dark #10242a] - Inner colour of the focus ring.
 * @cssprop [--kuulluksi-said=#f5eddf, dark #332d21] - Ground of what was said.
 * @cssprop [--kuulluksi-answered=#e1f0ed, dark #17383c] - Ground of what was answered.
 * @cssprop [--kuulluksi-warning=#7a4a00, dark #f2c66d] - Words and lines of a warning.
 * @cssprop [--kuulluksi-warning-surface=#fdf1d8, dark #352b16] - Ground of a warning.
 * @cssprop [--kuulluksi-danger=#a11d37, dark #ff9dab] - Words and lines of an error.
 * @cssprop [--kuulluksi-success=#17633f, dark #8bdcb2] - Words and lines of what went well.
 * @cssprop [--kuulluksi-space-1=4px] - Step 1 of space.
 * @cssprop [--kuulluksi-space-2=8px] - Step 2 of space.
 * @cssprop [--kuulluksi-space-3=12px] - Step 3 of space.
 * @cssprop [--kuulluksi-space-4=16px] - Step 4 of space.
 * @cssprop [--kuulluksi-space-5=24px] - Step 5 of space.
 * @cssprop [--kuulluksi-space-6=32px] - Step 6 of space.
 * @cssprop [--kuulluksi-space-7=48px] - Step 7 of space.
 * @cssprop [--kuulluksi-radius-small=6px] - Corners of buttons and fields.
 * @cssprop [--kuulluksi-radius=12px] - Corners of cards and quotes.
 * @cssprop [--kuulluksi-size-small=0.875em] - Size of small words, relative to the host's.
 * @cssprop [--kuulluksi-size-large=1.25em] - Size of larger words, relative to the host's.
 * @cssprop [--kuulluksi-size-title=1.5em] - Size of a title, relative to the host's.
 * @cssprop [--kuulluksi-line-length=65ch] - Longest line of running text.
 */
export abstract class KuulluksiElement<Id extends string = never> extends LitElement {
  static override styles = [tokens, base];

  /** Address of the Kuulluksi server: `https://kuulluksi.example`. The served script sets it by itself. */
  @property() api?: string;
  /** Organisation to show, or several with spaces between. Without it: all that publish. */
  @property() organisation?: string;
  /** Code of an area (Statistics Finland), or several with spaces between: `08`. */
  @property() area?: string;
  /** Level of words and inputs: `child`, `youth`, `adult` or `professional`. @default adult */
  @property({ attribute: 'age-level' }) ageLevel?: AgeLevel;
  /** Where the element's headings stand in the page's outline, 1–6. @default 2 */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** `light` or `dark`; without it the element follows the page's own `color-scheme`. */
  @property() theme?: 'light' | 'dark';

  /**
   * Quick exit inside the element: a button, and Shift three times. The value is where to go (https, a neutral page);
   * without one, where the organisation leads people.
   */
  @property() exit?: string;

  /** Texts of the element; missing until they are there. */
  @state() protected speech?: Speech<Id | CommonId>;

  /** The texts of the element. They may become more: a level's own, those of a part that has arrived. */
  protected abstract readonly bundles: readonly TextBundle<string>[];
  #settings: Element | null = null;
  #exit?: ExitPart;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('kuulluksi-exit', this.forget);
    joinPage(this);
    this.#settings = settingsAround(this);
    this.#settings?.addEventListener('kuulluksi-settings-change', this.pageChanged);
    this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
    document.removeEventListener('kuulluksi-exit', this.forget);
    clearTimeout(this.#speakAgain);
    this.#settings?.removeEventListener('kuulluksi-settings-change', this.pageChanged);
  }

  /** Something around the element changed: its language, its theme, its settings. @internal */
  pageChanged = (): void => {
    this.#speak();
    this.requestUpdate();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('ageLevel')) this.#speak();
    // Away from its page an element has no language of the page's, and nobody stops what it reads.
    if (!this.speech || !this.isConnected) return;
    const source = this.sourceOfData();
    if (source !== this.#source) {
      this.#source = source;
      if (this.setting('api') === undefined) this.#sayNoApi();
      else this.readData();
    }
  }
  #source?: string;

  /** All that decides what is read; when it changes, the element reads anew. */
  protected sourceOfData(): string {
    return JSON.stringify([
      this.setting('api'),
      this.organisations,
      this.areas,
      this.level,
      this.speech?.language,
    ]);
  }

  /** Begins to read what the element shows. Called when the texts are there and at each change of the source. */
  protected abstract readData(): void;

  /** Somebody leaves in a hurry: what was typed or opened is forgotten, at once. */
  protected forget = (): void => {};

  /** Where the organisation that is shown leads who leaves in a hurry. */
  protected exitTo(): string | undefined {
    return undefined;
  }

  /** Quick exit comes after what the element is for. */
  protected renderExit(): TemplateResult | typeof nothing {
    const part = this.exit === undefined ? undefined : this.bring(exitPart);
    if (!part) return nothing;
    this.#exit ??= new part.ExitPart(this, () => part.exitAddress(this.exit, this.exitTo()));
    return this.#exit.render(this.t as never);
  }

  /**
   * A part of the element that comes when it is needed; undefined until its code and its words are here. A failed network
   * is waited for.
   */
  protected bring<P extends Part>(load: () => Promise<P>): P | undefined {
    let known = this.#parts.get(load);
    if (!known) {
      const again = new Again<Part>(load, () => (this.partAway(), this.isConnected));
      this.#parts.set(load, (known = { again }));
      void again.start().then(here => {
        if (here) this.#take(load, here);
        else this.#parts.delete(load);
      });
    }
    const { here } = known;
    return here?.bundles.every(one => this.#spoken.includes(one)) ? (here as P) : undefined;
  }
  #parts = new Map<() => Promise<Part>, { again: Again<Part>; here?: Part }>();

  /** The styles and the words of a part come with its code. */
  #take(load: () => Promise<Part>, here: Part): void {
    Object.assign(this.#parts.get(load) ?? {}, { here });
    const root = this.renderRoot as ShadowRoot;
    const sheets = here.styles?.flatMap(({ styleSheet }) => styleSheet ?? []) ?? [];
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    void this.#speak();
    this.requestUpdate();
  }

  /** A part could not be fetched; it is tried again. */
  protected partAway(): void {}

  /** Somebody waits for a part: it is tried again at once. */
  protected hurry(): void {
    for (const { again } of this.#parts.values()) again.now();
  }

  /** What the element shows once its texts are there. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  /** An attribute in common: the element's own, or that of the settings around it. */
  protected setting(name: SettingName): string | undefined {
    const own = {
      api: this.api,
      organisation: this.organisation,
      area: this.area,
      'age-level': this.ageLevel,
      'heading-level': this.headingLevel,
      theme: this.theme,
    }[name];
    return own ?? settingAround(this, name);
  }

  protected get organisations(): string[] {
    return this.setting('organisation')?.split(/\s+/).filter(Boolean) ?? [];
  }

  protected get areas(): string[] {
    return this.setting('area')?.split(/\s+/).filter(Boolean) ?? [];
  }

  protected get level(): AgeLevel {
    return ageLevelOf(this.setting('age-level'));
  }

  protected get language(): InterfaceLanguage {
    return this.speech?.language ?? 'fi';
  }

  /** The tag for Intl. */
  protected get locale(): string {
    return formatLocale(this.language);
  }

  /** Address of the server. */
  protected get server(): string {
    return this.setting('api') ?? '';
  }

  protected readonly onRemainder = ({ leftOut }: { leftOut: number }): void => {
    this.dispatchEvent(new KuulluksiRemainderEvent(leftOut));
  };

  protected readonly onAway = (): void => {
    this.dispatchEvent(new KuulluksiAwayEvent());
  };

  protected readonly t = (id: Id | CommonId, values?: Readonly<Record<string, string | number>>): string =>
    this.speech?.t(id, values) ?? '';

  /** Is there a text of that id? A code that is not known yet has none. */
  protected readonly has = (id: string): boolean => this.speech?.has(id) ?? false;

  /** The label of a code that came from the server: an unknown one reads as `other`. */
  protected readonly label = (group: string, code: string): string => {
    const id = `${group}.${code}`;
    return this.t((this.has(id) ? id : 'other') as CommonId);
  };

  /** A heading at its place in the page's outline; `depth` 0 is the element's own. */
  protected readonly heading = (
    words: unknown,
    depth = 0,
    attributes: { id?: string; class?: string } = {},
  ): TemplateResult => {
    const level = Number(this.setting('heading-level')) || 2;
    return html`<div
      role="heading"
      aria-level=${Math.min(level + depth, 6)}
      id=${attributes.id ?? nothing}
      class=${attributes.class ?? nothing}
      tabindex=${attributes.id ? '-1' : nothing}
    >
      ${words}
    </div>`;
  };

  /** A text of the server's, marked with its own language where it is not the page's. */
  protected readonly say = ({ text, lang }: Text): TemplateResult | string => {
    const same = lang === this.language || lang === this.language.split('-')[0];
    return same ? text : html`<span lang=${lang}>${text}</span>`;
  };

  /** One calm sentence and a way to try again, where the server cannot be reached. */
  protected renderAway(reading: { now(): void }): TemplateResult {
    return html`<div class="message" role="status">
      <p>${this.t('away')}</p>
      <button class="button" type="button" @click=${() => reading.now()}>${this.t('try-again')}</button>
    </div>`;
  }

  /** The sentence for a problem that asking again does not solve. */
  protected renderRefused(code: string): TemplateResult {
    return html`<div class="message" role="status"><p>${this.problemWords(code)}</p></div>`;
  }

  /** What was wrong, in words; empty until these are here. */
  protected problemWords(code: string): string {
    const id = [`problem.${code}`, 'problem.internal'].find(this.has);
    if (id) return this.t(id as CommonId);
    this.bring(problemPart);
    return '';
  }

  /** Something is on its way. */
  protected renderWaiting(): TemplateResult {
    return html`<p class="muted" role="status">${this.t('waiting')}</p>`;
  }

  /**
   * Content when there is some; else waiting, the fallback with a calm message, or what was wrong.
   * @param fallback What stands under that message; the element's children, for what the whole element waits for.
   */
  protected renderReading<T>(
    reading: { current: ReadingState<T>; now(): void },
    content: (value: T) => TemplateResult,
    fallback: TemplateResult | typeof nothing = html`<slot></slot>`,
  ): TemplateResult {
    const { current } = reading;
    const trouble =
      current.state === 'away'
        ? this.renderAway(reading)
        : current.state === 'refused'
          ? this.renderRefused(current.code)
          : nothing;
    if (current.value !== undefined) return html`${trouble}${content(current.value)}`;
    if (current.state === 'waiting') return this.renderWaiting();
    return html`${trouble}${fallback}`;
  }

  protected override render(): TemplateResult {
    if (!this.speech || this.setting('api') === undefined) return html`<slot></slot>`;
    return this.frame(html`${this.renderExit()} ${this.renderContent()}`);
  }

  /** The box around what the element shows, with its language, its theme, its level of words. */
  protected frame(content: unknown): TemplateResult {
    return html`<div
      class="root"
      part="root"
      dir="ltr"
      lang=${this.language === 'fi-simple' ? 'fi' : this.language}
      data-theme=${themeOf(this, this.setting('theme'))}
      data-level=${this.level}
    >
      ${content}
    </div>`;
  }

  #speakAgain?: ReturnType<typeof setTimeout>;
  #spoken: readonly TextBundle<string>[] = [];
  #turn = 0;

  async #speak(): Promise<void> {
    const language = pageLanguage();
    const { level } = this;
    const bundles = [
      ...this.bundles,
      ...[...this.#parts.values()].flatMap(({ here }) => here?.bundles ?? []),
    ];
    const known =
      bundles.length === this.#spoken.length && bundles.every((one, at) => one === this.#spoken[at]);
    if (known && this.speech?.language === language && this.speech.level === level) return;
    const speech = speak<Id | CommonId>([commonTexts, ...bundles], language, level);
    if (!(speech instanceof Promise)) {
      this.#turn += 1;
      this.#spoken = bundles;
      this.speech = speech;
      return;
    }
    const turn = (this.#turn += 1);
    try {
      const arrived = await speech;
      // What was asked for later knows more: an answer that comes after it is out of date.
      if (turn === this.#turn && pageLanguage() === language && this.level === level) {
        this.#spoken = bundles;
        this.speech = arrived;
      }
    } catch {
      // The texts of this language could not be fetched; what is in view stays, and it is tried again.
      clearTimeout(this.#speakAgain);
      if (this.isConnected && turn === this.#turn)
        this.#speakAgain = setTimeout(() => void this.#speak(), 4000);
    }
  }

  #sayNoApi(): void {
    console.error(`<${this.localName}> does not know its server.`);
  }
}
