import { addWords, createIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';
import { House } from '../end-to-end/support/house.ts';
import { median, milliseconds, percentile95, slowest, timesOf, type Measurement } from './measurement.ts';

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
const groups = 10_000;
const records = Array.from({ length: groups }, (_, at) => ({
  id: `group-${at}`,
  title: `${pick(at)} ${pick(at >> 2)} ${at}`,
  text: `Avoin ilta kaikille, tule mukaan: ${pick(at >> 3)} ${pick(at >> 5)}. Pirkanmaan hyvinvointialue`,
  facets: { audience: ['youth', 'parent'], kind: ['peer-group'], municipality: [String(100 + (at % 300))] },
}));
/** A description of 120 words for each group. */
const descriptions = records.map(({ id }, at) => ({
  id,
  words: Array.from({ length: 120 }, (_, word) => `${pick(at + word)}${(at * word) % 997}`).join(' '),
}));
const queries = ['', 'a', 'kerho', 'jälkihuollossa', 'nuorten ryhmä Tampereella', 'jälkihulto', 'xyzzyx'];
const said = (q: string) => (q === '' ? 'all of them' : `“${q}”`);

const throughTheServer = async (): Promise<string[]> => {
  const house = await House.open();
  try {
    const ask = async (at: number) => {
      const q = encodeURIComponent(queries[at % queries.length]!);
      await (await fetch(`${house.server}/v1/groups?limit=20&language=fi&q=${q}`)).text();
    };
    await timesOf(20, ask);
    const times = await timesOf(200, ask);
    return [
      'through the server, all queries in turn',
      'demo content',
      milliseconds(median(times)),
      `${milliseconds(percentile95(times))} (95 of 100)`,
    ];
  } finally {
    await house.close();
  }
};

/** How long a search takes: over ten thousand groups in one process, and through the server. */
export const measure = async (): Promise<Measurement> => {
  const index = createIndex(records);
  const rows: string[][] = [];
  const take = async (over: string) => {
    for (const q of queries) {
      const times = await timesOf(15, () => search(index, { q }));
      const { total } = search(index, { q });
      rows.push([
        `${said(q)}: ${total} found`,
        over,
        milliseconds(median(times)),
        milliseconds(slowest(times)),
      ]);
    }
  };
  const [made] = await timesOf(1, () => createIndex(records));
  await take('names and summaries');
  addWords(index, descriptions);
  await take('with descriptions');
  rows.push(await throughTheServer());
  return {
    title: 'Search',
    columns: ['Search', 'Over', 'Median', 'Slowest'],
    rows,
    note: `Over ${groups.toLocaleString('en')} made-up groups in Node, fifteen times each; first over names and summaries,
then with a description of 120 words each. The index was made in ${milliseconds(made!)}. The last line is 200 requests
over HTTP on the same machine, one after the other, to the server with the demo's groups on PGlite.`,
  };
};
