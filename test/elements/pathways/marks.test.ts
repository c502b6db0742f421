import { markTerms } from '@kuulluksi/elements/glossary/marks';
import { expect } from '@open-wc/testing';
import { text } from './ways.ts';

const term = (id: string, forms: string[], lang = 'fi') => ({
  id,
  term: text(id, lang),
  explanation: text(`Mitä ${id} on.`, lang),
  forms,
});
const terms = [
  term('lastensuojelu', ['lastensuojelu']),
  term('lastensuojeluilmoitus', ['lastensuojeluilmoitu']),
  term('sijaishuolto', ['sijaishuolto', 'sijaishuollo']),
  term('kokemusasiantuntija', ['kokemusasiantuntij']),
  term('vertaistuki', ['vertaistuki', 'vertaistue', 'vertaistukea']),
  term('muistutus', ['muistutu']),
  term('osallisuus', ['osallisuu', 'osallisuut']),
  term('öppenvård', ['öppenvård'], 'sv'),
  term('peer group', ['peer group'], 'en'),
];
const marked = (words: string, lang = 'fi') =>
  markTerms(text(words, lang), terms).flatMap(part => (typeof part === 'string' ? [] : [part.word]));

describe('terms in a text', () => {
  for (const [words, found] of [
    ['Kun lapsi on sijaishuollossa, hän asuu muualla.', ['sijaishuollossa']],
    ['Sijaishuolto päättyy, sijaishuoltoon tullaan.', ['Sijaishuolto']],
    ['Sijaishuoltoon tullaan.', ['Sijaishuoltoon']],
    ['Sijaishuoltopaikka on toinen sana.', []],
    ['Kokemusasiantuntijoiden ja muiden tuki.', ['Kokemusasiantuntijoiden']],
    ['Kokemusasiantuntijoina ja kokemusasiantuntijanakin.', ['Kokemusasiantuntijoina']],
    ['Kokemusasiantuntijatoiminta on toinen sana.', []],
    ['Saat vertaistukea ja vertaistuen kautta.', ['vertaistukea']],
    ['Vertaistuesta on apua.', ['Vertaistuesta']],
    ['Tee muistutus, muistutuksesta tai muistutuksen voi tehdä.', ['muistutus']],
    ['Muistutuksessasi kerrot.', ['Muistutuksessasi']],
    ['Muistuttaa on muuta.', []],
    ['Osallisuuden ja osallisuuteen.', ['Osallisuuden']],
    ['Osallisuuteen kuuluu.', ['Osallisuuteen']],
    ['Lastensuojelun työntekijä.', ['Lastensuojelun']],
    ['Lastensuojeluilmoituksen voi tehdä.', ['Lastensuojeluilmoituksen']],
    ['Lastensuojelulaki on laki.', []],
    ['Ei-sijaishuolto tai sijaishuolto-ohje.', []],
  ] as const) {
    it(`of "${words}": ${found.join(', ') || 'none'}`, () => {
      expect(marked(words)).to.deep.equal([...found]);
    });
  }
  it('are found in easy Finnish by the forms of Finnish', () => {
    expect(marked('Sijaishuollon ohjaaja.', 'fi-simple')).to.deep.equal(['Sijaishuollon']);
  });
  it('are found in Swedish and in English, each in its own language alone', () => {
    expect(marked('Inom öppenvården och öppenvårdens.', 'sv')).to.deep.equal(['öppenvården']);
    expect(marked('Peer groups meet.', 'en')).to.deep.equal(['Peer groups']);
    expect(marked('Öppenvården.', 'fi')).to.deep.equal([]);
  });
  it('leave the text as it was', () => {
    const words = 'Sijaishuollossa saa vertaistukea, ja <b>lastensuojelu</b> auttaa.';
    const parts = markTerms(text(words), terms);
    expect(parts.map(part => (typeof part === 'string' ? part : part.word)).join('')).to.equal(words);
  });
  it('with signs of patterns in them break nothing', () => {
    expect(markTerms(text('Mitä (a+)+$ on?'), [term('x', ['(a+)+$'])]).length).to.be.greaterThan(0);
  });
});
