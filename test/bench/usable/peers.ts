import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { Origin } from './https.ts';
import { pageWith, type Measured } from './pages.ts';

const asJson = 'application/json; charset=utf-8';
const asScript = 'text/javascript; charset=utf-8';

/** 18:00 of the days that come. */
const dayAt = (at: number) => new Date(Date.UTC(2027, 0, 4 + (at % 28), 16)).getTime() / 1000;

/** What gancio's `/api/events` says of an event, by its source. */
const asEvent = (group: GroupSummary, at: number) => ({
  id: at + 1,
  title: group.name.text,
  slug: group.id,
  multidate: false,
  start_datetime: dayAt(at),
  end_datetime: dayAt(at) + 7200,
  media: [],
  is_visible: true,
  parentId: null,
  ap_id: null,
  place: { id: at + 1, name: group.organisation.name.text, address: '', latitude: null, longitude: null },
  tags: group.audiences,
});

/** What the meetings of TSML UI are made of, by its types. */
const asMeeting = (group: GroupSummary, at: number) => ({
  name: group.name.text,
  slug: group.id,
  day: at % 7,
  time: '18:00',
  end_time: '20:00',
  location: group.organisation.name.text,
  notes: group.summary.text,
  formatted_address: 'Hämeenkatu 1, Tampere, Finland',
  latitude: 61.498,
  longitude: 23.76,
  types: [],
  timezone: 'Europe/Helsinki',
});

/** Elements of others that show groups or events on a page, as their authors built them. */
const peers = [
  {
    kind: 'gancio-events',
    file: 'gancio-events.es.js',
    data: '/api/events?show_recurrent=false',
    form: (groups: GroupSummary[]) => groups.map(asEvent),
    head: (origin: string) => `<script type="module" src="${origin}/peers/gancio-events.es.js"></script>`,
    body: (origin: string) => `<gancio-events data-bench baseurl="${origin}"></gancio-events>`,
    signs: { painted: 'a.event', field: 'a.event' },
  },
  {
    kind: 'TSML UI',
    file: 'tsml-ui.js',
    data: '/peers/meetings.json',
    form: (groups: GroupSummary[]) => groups.map(asMeeting),
    head: (origin: string) => `<script async src="${origin}/peers/tsml-ui.js"></script>`,
    body: (origin: string) =>
      `<div id="tsml-ui" data-src="${origin}/peers/meetings.json" data-timezone="Europe/Helsinki"></div>`,
    signs: { painted: '#tsml-ui tbody tr', field: '#tsml-ui input[type=search]' },
  },
];

/**
 * Puts a page with each peer whose built file lies in the folder on the host's origin, its script and the same groups on
 * the server's.
 * @returns The pages, and the files that are not there.
 */
export const makePeerPages = (
  folder: string | undefined,
  host: Origin,
  server: Origin,
  groups: GroupSummary[],
): { pages: Measured[]; missing: string[] } => {
  const pages: Measured[] = [];
  const missing: string[] = [];
  for (const { kind, file, data, form, head, body, signs } of peers) {
    const built = folder && path.join(folder, file);
    if (!built || !existsSync(built)) {
      missing.push(file);
      continue;
    }
    const address = `/peers/${kind.replace(/\W/g, '-')}`;
    server.answers.put(`/peers/${file}`, asScript, readFileSync(built, 'utf8'));
    server.answers.put(data, asJson, JSON.stringify(form(groups)));
    host.answers.put(address, 'text/html; charset=utf-8', pageWith(head(server.origin), body(server.origin)));
    pages.push({ element: '–', kind, address, signs, html: '' });
  }
  return { pages, missing };
};
