import { expect } from '@open-wc/testing';
import {
  formatLocale,
  interfaceLanguage,
  languageOf,
} from '../../../packages/elements/src/foundation/language.ts';
import { defineTexts, speak, type Speech } from '../../../packages/elements/src/foundation/texts.ts';

const bundle = defineTexts(
  { hello: 'Hei {{name}}', found_one: 'Yksi', found_other: '{{count}} ryhmää' },
  {
    sv: async () => ({
      default: { hello: 'Hej {{name}}', found_one: 'En', found_other: '{{count}} grupper' },
    }),
    en: async () => Promise.reject(new Error('away')),
    'fi-simple': async () => ({
      default: { hello: 'Moi {{name}}', found_one: 'Yksi', found_other: '{{count}}' },
    }),
  },
);
type Id = 'hello' | 'found';
const speakNow = (language: 'fi' | 'sv') => speak<Id>([bundle], language);

describe('texts', () => {
  it('are there at once in Finnish', () => {
    const speech = speakNow('fi') as Speech<Id>;
    expect(speech.t('hello', { name: 'Kaisla' })).to.equal('Hei Kaisla');
  });

  it('choose the form of a number', () => {
    const speech = speakNow('fi') as Speech<Id>;
    expect([speech.t('found', { count: 1 }), speech.t('found', { count: 7 })]).to.deep.equal([
      'Yksi',
      '7 ryhmää',
    ]);
  });

  it('never put a value in as markup or as a pattern', () => {
    const speech = speakNow('fi') as Speech<Id>;
    expect(speech.t('hello', { name: '{{count}} $& <b>' })).to.equal('Hei {{count}} $& <b>');
  });

  it('come later in another language, and at once the second time', async () => {
    const arrived = await speakNow('sv');
    expect(arrived.t('found', { count: 2 })).to.equal('2 grupper');
    expect(speakNow('sv')).not.to.be.instanceOf(Promise);
  });

  it('can be asked for again after they could not be fetched', async () => {
    let tries = 0;
    const shaky = defineTexts(
      { hello: 'Hei' },
      {
        sv: async () => {
          tries += 1;
          if (tries === 1) throw new Error('away');
          return { default: { hello: 'Hej' } };
        },
        en: async () => ({ default: {} }),
        'fi-simple': async () => ({ default: {} }),
      },
    );
    const failed = await Promise.resolve(speak<'hello'>([shaky], 'sv')).catch(() => 'failed');
    const speech = await speak<'hello'>([shaky], 'sv');
    expect([failed, speech.t('hello')]).to.deep.equal(['failed', 'Hej']);
  });
});

describe('the language of an element', () => {
  const cases: [string | undefined, string][] = [
    ['fi', 'fi'],
    ['fi-FI', 'fi'],
    ['fi-simple', 'fi-simple'],
    ['FI-Simple', 'fi-simple'],
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['en-GB', 'en'],
    ['se', 'fi'],
    ['xx', 'fi'],
    [undefined, 'fi'],
  ];
  for (const [tag, language] of cases) {
    it(`is ${language} where the page says ${tag ?? 'nothing'}`, () => {
      expect(interfaceLanguage(tag)).to.equal(language);
    });
  }

  it('is the nearest one, also from within a shadow root', () => {
    const host = document.createElement('div');
    host.lang = 'sv';
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    document.body.append(host);
    expect(languageOf(inner)).to.equal('sv');
    host.remove();
  });

  it("has dates and numbers of Finland's Swedish", () => {
    expect(formatLocale('sv')).to.equal('sv-FI');
  });
});
