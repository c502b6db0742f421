import { expect, fixture } from '@open-wc/testing';
import { localVoice, readAloud, type Spoken } from '@kuulluksi/elements/foundation/read-aloud';
import { html, render } from 'lit';

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: `${lang} ${localService}`,
  voiceURI: lang,
  default: false,
});

/** A device's mouth that says nothing: it notes what it was asked to say. */
class FakeReader extends EventTarget {
  said: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  constructor(private voices: SpeechSynthesisVoice[] = []) {
    super();
  }
  getVoices = () => this.voices;
  speak = (part: SpeechSynthesisUtterance) => void this.said.push(part);
  cancel = () => void (this.cancelled += 1);
  bring(...voices: SpeechSynthesisVoice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

describe('the voice that reads aloud', () => {
  const table: [string, SpeechSynthesisVoice[], string, string | undefined][] = [
    ['is one of the language', [voice('en-GB'), voice('fi-FI')], 'fi', 'fi-FI'],
    ['is Finnish for easy Finnish', [voice('fi-FI')], 'fi-simple', 'fi-FI'],
    ["is Finland's Swedish before Sweden's", [voice('sv-SE'), voice('sv-FI')], 'sv', 'sv-FI'],
    ["is Sweden's where there is no other", [voice('sv-SE')], 'sv', 'sv-SE'],
    ['is found where the device writes an underscore', [voice('fi_FI')], 'fi', 'fi_FI'],
    ['is never one that sends words to a service', [voice('fi-FI', false)], 'fi', undefined],
    ['is the local one of two', [voice('fi-FI', false), voice('fi')], 'fi', 'fi'],
    ['is none of another language', [voice('et-EE'), voice('fil-PH')], 'fi', undefined],
    ['is none where the device has none', [], 'fi', undefined],
  ];
  for (const [sentence, voices, language, lang] of table) {
    it(sentence, () => {
      expect(localVoice(voices, language)?.lang).to.equal(lang);
    });
  }
});

describe('the button that reads aloud', () => {
  const fi = (text: string): Spoken => ({ text, lang: 'fi' });
  let place: HTMLElement;
  let reader: FakeReader;
  const show = (spoken: readonly Spoken[]) =>
    render(readAloud({ spoken, listen: 'Kuuntele', stop: 'Lopeta', reader }), place);
  const button = () => place.querySelector('button');

  const real = globalThis.SpeechSynthesisUtterance;
  afterEach(() => void (globalThis.SpeechSynthesisUtterance = real));
  beforeEach(async () => {
    // The real one takes no other voice than a real one.
    globalThis.SpeechSynthesisUtterance = class {
      constructor(readonly text: string) {}
    } as unknown as typeof SpeechSynthesisUtterance;
    place = await fixture<HTMLElement>(html`<div></div>`);
    reader = new FakeReader([voice('fi-FI')]);
  });

  it('is not there without a local voice, and comes when one arrives', () => {
    reader = new FakeReader([voice('fi-FI', false)]);
    show([fi('Hei!')]);
    expect(button()).to.equal(null);
    reader.bring(voice('fi-FI'));
    expect(button()?.textContent?.trim()).to.equal('Kuuntele');
  });
  it('is not there where one of the texts has no voice', () => {
    show([fi('Hei!'), { text: 'Hej!', lang: 'sv' }]);
    expect(button()).to.equal(null);
  });
  it('reads every sentence with the local voice', () => {
    show([fi('Hei! Mitä kuuluu?'), fi('Hyvää')]);
    button()!.click();
    expect(reader.said.map(({ text }) => text)).to.deep.equal(['Hei!', 'Mitä kuuluu?', 'Hyvää']);
    expect(reader.said.every(part => part.lang === 'fi-FI')).to.equal(true);
    expect(button()?.textContent?.trim()).to.equal('Lopeta');
  });
  it('stops when it is pressed again', () => {
    show([fi('Hei!')]);
    button()!.click();
    button()!.click();
    expect(reader.cancelled).to.equal(1);
    expect(button()?.textContent?.trim()).to.equal('Kuuntele');
  });
  it('offers to read again when it has come to the end', () => {
    show([fi('Hei! Hyvää päivää.')]);
    button()!.click();
    const last = reader.said.at(-1)!;
    last.onend!({} as SpeechSynthesisEvent);
    expect(button()?.textContent?.trim()).to.equal('Kuuntele');
  });
  it('stops when another question comes into view', () => {
    show([fi('Ensimmäinen')]);
    button()!.click();
    show([fi('Toinen')]);
    expect(reader.cancelled).to.equal(1);
    expect(button()?.textContent?.trim()).to.equal('Kuuntele');
  });
  it('goes on when the same view is drawn again', () => {
    show([fi('Sama')]);
    button()!.click();
    show([fi('Sama')]);
    expect(reader.cancelled).to.equal(0);
  });
  it('stops when it leaves the page', () => {
    show([fi('Hei!')]);
    button()!.click();
    render(html``, place);
    expect(reader.cancelled).to.equal(1);
  });
  it('stops when the page is left', () => {
    show([fi('Hei!')]);
    button()!.click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(reader.cancelled).to.equal(1);
  });
  it('stops at the quick exit', () => {
    show([fi('Hei!')]);
    button()!.click();
    document.dispatchEvent(new CustomEvent('kuulluksi-exit'));
    expect(reader.cancelled).to.equal(1);
  });
  it('is silent where nothing was being read', () => {
    show([fi('Hei!')]);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(reader.cancelled).to.equal(0);
  });
  it('stops what another button reads before it begins', async () => {
    const other = await fixture<HTMLElement>(html`<div></div>`);
    render(readAloud({ spoken: [fi('Muu')], listen: 'Kuuntele', stop: 'Lopeta', reader }), other);
    other.querySelector('button')!.click();
    show([fi('Hei!')]);
    button()!.click();
    expect(reader.cancelled).to.equal(1);
    expect(other.querySelector('button')?.textContent?.trim()).to.equal('Kuuntele');
  });
});
