import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from '@kuulluksi/search/index';
import { ownWordTable } from '@kuulluksi/search/own-word-table';
import { search } from '@kuulluksi/search/search';

const finds = (query: string, text: string): boolean => {
  const others = ['Kevätretki metsään', 'Askartelua', 'Promenad vid havet'];
  const records = [text, ...others].map((title, at) => ({
    id: String(at),
    title: '',
    text: title,
    facets: {},
  }));
  return search(createIndex(records, ownWordTable), { q: query }).ids.includes('0');
};

const found: [query: string, text: string][] = [
  // Finnish inflection, in query and in text
  ['jälkihuollossa', 'Jälkihuolto'],
  ['jälkihuollossa', 'jälkihuollon nuorille'],
  ['jälkihuollossa', 'Jälkihuoltonuoret kokoontuvat'],
  ['jälkihuolto', 'jälkihuollossa olevat'],
  ['JÄLKIHUOLTOON', 'jälkihuollon ilta'],
  ['ryhmässä', 'Avoin ryhmä'],
  ['ryhmässä', 'vertaisryhmät aloittavat'],
  ['ryhmiä', 'vertaisryhmän ilta'],
  ['ryhmä', 'kaikissa ryhmissä'],
  ['ryhmään', 'Ryhmien lista'],
  ['sijaisvanhemmille', 'Sijaisvanhempi, tule mukaan'],
  ['sijaisvanhempien', 'ilta sijaisvanhemmalle'],
  ['vanhemmille', 'lapsen vanhempi'],
  ['Valkeakoskella', 'Valkeakoski'],
  ['Tampereella', 'Tampere'],
  ['Tampereelta', 'Tampereen keskusta'],
  ['Helsingissä', 'Helsinki'],
  ['Helsinki', 'Helsingin keskustassa'],
  ['Vantaalla', 'Vantaa'],
  ['Jyväskylässä', 'Jyväskylän seutu'],
  ['Hämeenlinnaan', 'Hämeenlinna'],
  ['Riihimäellä', 'Riihimäen'],
  ['kerho', 'perhekerhot'],
  ['kerhossa', 'iltapäiväkerho'],
  ['nuorten', 'nuori ja aikuinen'],
  ['nuori', 'ilta nuorille'],
  ['nuori', 'nuorten oma paikka'],
  ['lapsi', 'lasten ryhmä'],
  ['lapselle', 'pienten lasten'],
  ['sisarukset', 'sijoitetun sisarus'],
  ['sisarus', 'ryhmä sisaruksille'],
  ['sisarusten', 'sisarus'],
  ['läheiset', 'läheinen ihminen'],
  ['läheinen', 'tule läheisten iltaan'],
  ['osallisuudesta', 'osallisuus kuuluu kaikille'],
  ['osallisuus', 'lasten osallisuuteen'],
  ['kodissa', 'oma koti'],
  ['nuorisokodissa', 'nuorisokoti'],
  ['raadissa', 'asiakasraati'],
  ['asiakasraati', 'asiakasraadin kokous'],
  ['kokemusasiantuntijana', 'Kokemusasiantuntija mukana'],
  ['vertaistukea', 'vertaistuki'],
  ['vertaistuki', 'vertaistuen ilta'],
  ['kahvilassa', 'keskustelukahvila'],
  ['perheille', 'perhe ja arki'],
  ['huoli', 'kun huolet painavat'],
  ['huolissani', 'jos olet huolissasi lapsesta'],
  ['isovanhempana', 'isovanhemmat'],
  ['kunnassa', 'kunta'],
  // while typing
  ['jälkihuolloss', 'jälkihuolto'],
  ['jälkih', 'jälkihuolto'],
  ['ryhmäss', 'ryhmä'],
  ['j', 'jälkihuolto'],
  // Swedish
  ['kamratstödsgruppen', 'kamratstödsgrupp'],
  ['kamratstödsgrupp', 'Kamratstödsgruppernas kväll'],
  ['föräldrarna', 'en förälder berättar'],
  ['förälder', 'för föräldrar'],
  ['ungdomarna', 'för ungdomar'],
  ['barnens', 'barn och unga'],
  ['syskonen', 'syskon'],
  ['träffarna', 'öppen träff'],
  ['eftervården', 'eftervård'],
  // English
  ['groups', 'a peer group'],
  ['families', 'the whole family'],
  ['children', 'for a child'],
  ['siblings', 'a sibling'],
  // diacritics may be left out, or be too many
  ['jalkihuolto', 'Jälkihuolto'],
  ['äiti', 'aiti'],
  ['Hameenlinna', 'Hämeenlinna'],
  ['čáhci', 'cahci'],
  ['after-care', 'after care evening'],
  ['MONNI:n', 'Monni-hanke'],
  // people's own words
  ['jälkkäri', 'Jälkihuollon ryhmä'],
  ['jälkkärissä', 'jälkihuolto'],
  ['sossu', 'oma sosiaalityöntekijä'],
  ['mummo', 'isovanhemmat ja muut läheiset'],
  ['mummi', 'läheisten ilta'],
  ['huostaanotto', 'sijoitetun lapsen vanhemmat'],
  ['sijoitus', 'huostaanotetun lapsen'],
  ['sijoitettu', 'lapsi on sijaishuollossa'],
  ['tukiperhe', 'tukihenkilö vanhemmalle'],
  ['child protection', 'child welfare'],
  ['aftercare', 'after-care group'],
  ['lastenkoti', 'laitoksessa asuvat nuoret'],
  ['mormor', 'anhöriga'],
  ['teini', 'nuorten ilta'],
  ['etäryhmä', 'kokoontuu verkossa'],
  // one typing error in a word of five letters or more
  ['jälkihulto', 'jälkihuollon ryhmä'],
  ['jäklihuolto', 'jälkihuolto'],
  ['Tamprere', 'Tampere'],
  ['Tanpere', 'Tampere'],
  ['vertaisryhhmä', 'vertaisryhmä'],
  ['kamratstöt', 'kamratstöd'],
  // two in a word of eight letters or more
  ['jalkkihulto', 'jälkihuolto'],
  ['sijaisvanehmmille', 'sijaisvanhempi'],
  // doubled letters in a word of four letters or more
  ['mumo', 'mummo ja vaari'],
  ['keravalla', 'Kerava'],
  ['mummmoille', 'mummo ja vaari'],
  ['vanheemmille', 'lapsen vanhempi'],
  ['sijaisvanhemille', 'sijaisvanhempi'],
  // two letters that changed places, in another form
  ['vanhepmille', 'lapsen vanhempi'],
  ['Keravvalla', 'Kerava'],
  // every word must be there, in any order and column
  ['ryhmä tampere', 'Tampereen ryhmät'],
  ['nuorten vertaisryhmä valkeakoskella', 'Valkeakoski: vertaisryhmä nuorille'],
];

const notFound: [query: string, text: string][] = [
  ['huoli', 'jälkihuolto'],
  ['huoli', 'huoltaja'],
  ['äiti', 'taidetta ja musiikkia'],
  ['ryhmä', 'ryhtiä arkeen'],
  ['kerho', 'kerran viikossa'],
  ['lapsi', 'lapasia neulotaan'],
  ['isä', 'ystävät'],
  ['nuori', 'nuottikirja'],
  ['koti', 'kohtaaminen'],
  ['perhe', 'perjantai'],
  ['jälkihuolto', 'avohuolto'],
  ['Tampere', 'Tammela'],
  ['raati', 'rahaa'],
  ['barn', 'björn'],
  ['ryhmä Tampere', 'ryhmä Turussa'],
  ['kerhho', 'iltapäivä'],
  ['sisko', 'patja on poissa'],
  // three typing errors, two in a short word, or one in a shorter
  ['jalkkihulyo', 'jälkihuolto'],
  ['Tanrere', 'Tampere'],
  ['itla', 'ilta'],
  ['xyzzy', 'jälkihuolto'],
];

for (const [query, text] of found) {
  test(`“${query}” finds “${text}”.`, () => assert.ok(finds(query, text)));
}
for (const [query, text] of notFound) {
  test(`“${query}” does not find “${text}”.`, () => assert.ok(!finds(query, text)));
}

test('A typing error is forgiven only when the word as typed is nowhere.', () => {
  const index = createIndex([
    { id: 'typed', title: 'Kartta', text: '', facets: {} },
    { id: 'near', title: 'Kertta', text: '', facets: {} },
  ]);
  assert.deepEqual(search(index, { q: 'kartta' }).ids, ['typed']);
});
