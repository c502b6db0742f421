/** How long a search over ten thousand groups takes. Run by `npm run bench`; it prints and measures, and judges nothing. */
import { addWords, createIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';

const some = [
  'Jälkihuollon',
  'vertaisryhmä',
  'nuorille',
  'Tampere',
  'perhekerho',
  'vanhemmille',
  'sijaisperheet',
];
const pick = (at: number) => some[at % some.length]!;
const records = Array.from({ length: 10_000 }, (_, at) => ({
  id: `group-${at}`,
  title: `${pick(at)} ${pick(at >> 2)} ${at}`,
  text: `Avoin ilta kaikille, tule mukaan: ${pick(at >> 3)} ${pick(at >> 5)}. Pirkanmaan hyvinvointialue`,
  facets: { audience: ['youth', 'parent'], kind: ['peer-group'], municipality: [String(100 + (at % 300))] },
}));

const started = performance.now();
const index = createIndex(records);
console.log(`index of ${records.length}: ${(performance.now() - started).toFixed(0)} ms`);

const measure = (q: string) => {
  const times = Array.from({ length: 15 }, () => {
    const begun = performance.now();
    search(index, { q });
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  const { total } = search(index, { q });
  console.log(
    `“${q}”: ${total} found, median ${times[7]!.toFixed(1)} ms, slowest ${times[14]!.toFixed(1)} ms`,
  );
};

const queries = ['', 'a', 'kerho', 'jälkihuollossa', 'nuorten ryhmä Tampereella', 'jälkihulto', 'xyzzyx'];
console.log('titles and summaries:');
queries.forEach(measure);
addWords(
  index,
  records.map(({ id }, at) => ({
    id,
    words: Array.from({ length: 120 }, (_, word) => `${pick(at + word)}${(at * word) % 997}`).join(' '),
  })),
);
console.log('with a description of 120 words each:');
queries.forEach(measure);
