import { html, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';
import { formatLocale } from './language.ts';

/** A fixed text of ours or of an organisation's. Never what a person wrote: some day a voice could tell it further. */
export interface Spoken {
  text: string;
  lang: string;
}

/** What is used of `speechSynthesis`; a test brings its own. */
export type Reader = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** Android writes `fi_FI`. */
const tagOf = (lang: string): string => lang.replace('_', '-').toLowerCase();

/** A voice that reads on the device itself. Others send the words to a service, so they are never taken. */
export const localVoice = (
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined => {
  const whole = tagOf(formatLocale(language));
  const [short] = whole.split('-');
  const local = voices.filter(voice => voice.localService === true);
  const own = local.filter(({ lang }) => tagOf(lang).split('-')[0] === short);
  return own.find(({ lang }) => tagOf(lang) === whole) ?? own[0];
};

/** A long text is read sentence by sentence: some voices go silent in the middle of a long one. */
const sentences = (text: string): string[] => text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];

export interface ReadAloud {
  /** What is read, in its order. When it changes, the reading stops. */
  spoken: readonly Spoken[];
  listen: string;
  stop: string;
  reader?: Reader | undefined;
}

/** Ends the reading that is under way: the device has one mouth for the whole page. */
let endReading: (() => void) | undefined;

/**
 * A button that reads fixed texts aloud with a voice of the device. Nothing where there is no such voice for each of
 * them. It stops when its text changes, when it leaves the page, when the page is left, and
 * at the quick exit.
 */
class ReadAloudButton extends AsyncDirective {
  #asked: ReadAloud | undefined;
  #reader: Reader | undefined;
  /** The last part of what is being read; kept, since some engines let go of one that nobody holds. */
  #parts: SpeechSynthesisUtterance[] = [];

  render(asked: ReadAloud): unknown {
    const former = this.#asked?.spoken.map(({ text }) => text).join('\n');
    if (former !== undefined && former !== asked.spoken.map(({ text }) => text).join('\n')) this.#silence();
    this.#asked = asked;
    const reader = asked.reader ?? (globalThis.speechSynthesis as Reader | undefined);
    if (reader !== this.#reader) {
      this.#unlisten();
      this.#reader = reader;
      this.#listen();
    }
    return this.#button();
  }

  override disconnected(): void {
    this.#silence();
    this.#unlisten();
  }

  override reconnected(): void {
    this.#listen();
    this.setValue(this.#button());
  }

  // Voices come late in most engines.
  #listen(): void {
    this.#reader?.addEventListener('voiceschanged', this.#voicesChanged);
    addEventListener('pagehide', this.#silence);
    document.addEventListener('kuulluksi-exit', this.#silence);
  }

  #unlisten(): void {
    this.#reader?.removeEventListener('voiceschanged', this.#voicesChanged);
    removeEventListener('pagehide', this.#silence);
    document.removeEventListener('kuulluksi-exit', this.#silence);
  }

  #voicesChanged = (): void => {
    if (this.isConnected) this.setValue(this.#button());
  };

  #voices(): (SpeechSynthesisVoice | undefined)[] {
    const voices = this.#reader?.getVoices() ?? [];
    return this.#asked?.spoken.map(({ lang }) => localVoice(voices, lang)) ?? [];
  }

  #button(): unknown {
    const voices = this.#voices();
    if (!this.#asked || voices.length === 0 || voices.includes(undefined)) return nothing;
    const { listen, stop } = this.#asked;
    const now = endReading === this.#silence;
    return html`<button class="button read-aloud" type="button" @click=${now ? this.#silence : this.#read}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d=${now ? 'M6 6h12v12H6z' : 'M4 9.5h3.5L12 5.5v13L7.5 14.5H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11'}
        />
      </svg>
      <span>${now ? stop : listen}</span>
    </button>`;
  }

  #read = (): void => {
    endReading?.();
    const voices = this.#voices();
    this.#parts = (this.#asked?.spoken ?? []).flatMap(({ text }, at) => {
      const voice = voices[at];
      return voice ? sentences(text).map(sentence => this.#part(sentence, voice)) : [];
    });
    const last = this.#parts.at(-1);
    if (!last) return;
    last.onend = last.onerror = () => {
      if (last === this.#parts.at(-1)) this.#silence();
    };
    endReading = this.#silence;
    for (const part of this.#parts) this.#reader?.speak(part);
    this.setValue(this.#button());
  };

  #part(sentence: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
    const part = new SpeechSynthesisUtterance(sentence.trim());
    part.voice = voice;
    part.lang = voice.lang;
    part.rate = 0.9;
    return part;
  }

  #silence = (): void => {
    if (endReading !== this.#silence) return;
    endReading = undefined;
    this.#parts = [];
    this.#reader?.cancel();
    if (this.isConnected) this.setValue(this.#button());
  };
}

export const readAloud: (asked: ReadAloud) => DirectiveResult = directive(ReadAloudButton);
