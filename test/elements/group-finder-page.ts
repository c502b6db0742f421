import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiGroupFinder } from '@kuulluksi/elements/group-finder/group-finder';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { answerWith } from './group-finder-groups.ts';
import { api, problem, type FakeServer } from './support/fake-server.ts';
import { find, rootOf, show, until } from './support/fixtures.ts';

/** A server that holds these groups and searches nothing itself. */
export const serve = (server: FakeServer, groups: readonly GroupSummary[]) =>
  server
    .on('GET /v1/groups', (_, { searchParams }) =>
      // What has ended comes where it is asked for.
      answerWith(
        searchParams.has('standing') ? groups : groups.filter(({ standing }) => standing !== 'ended'),
      ),
    )
    .on('GET /v1/group-words', () => ({
      items: [{ id: 'mayra', words: 'askarrellaan hopea' }],
      madeAt: '2026-11-22T10:00:00.000Z',
    }))
    .on('GET /v1/groups/*', (_, url) => {
      const asked = groups.find(({ id }) => url.pathname.endsWith(`/${id}`));
      return asked ?? problem(404, 'not-found');
    });

export const showFinder = (language: InterfaceLanguage = 'fi') =>
  show<KuulluksiGroupFinder>(
    html`<kuulluksi-group-finder api=${api}><p>Soita meille</p></kuulluksi-group-finder>`,
    language,
  );

/** The choices come right after the first view. */
export const choicesAreThere = (finder: KuulluksiGroupFinder) =>
  until(() => rootOf(finder).querySelector('.filters .choices'), 'the choices are there');

export const words = (node: Element) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Names of the groups in view, in their order. */
export const names = (finder: KuulluksiGroupFinder) =>
  [...rootOf(finder).querySelectorAll('.card .name')].map(words);

export const card = (finder: KuulluksiGroupFinder, name: string) => {
  const cards = [...rootOf(finder).querySelectorAll<HTMLElement>('.card')];
  const found = cards.find(one => one.textContent?.includes(name));
  if (!found) throw new Error(`No card says ${name}`);
  return found;
};

/** The search comes as code of its own when somebody first searches or chooses. */
const searched = async (finder: KuulluksiGroupFinder) => {
  await finder.updateComplete;
  const says = () => rootOf(finder).querySelector('.count')?.textContent ?? '';
  await until(() => !/Haetaan|Haemme|hämtas|Loading/.test(says()), 'the search is here');
};

export const type = async (finder: KuulluksiGroupFinder, typed: string) => {
  find(finder, '#search').focus();
  await sendKeys({ type: typed });
  await searched(finder);
};

export const press = async (finder: KuulluksiGroupFinder, selector: string, key: string) => {
  find(finder, selector).focus();
  await sendKeys({ press: key });
  await searched(finder);
};

export const openByKey = async (finder: KuulluksiGroupFinder, name: string) => {
  card(finder, name).querySelector('button')?.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => words(card(finder, name)).includes('Ryhmän ohjaajat'), 'the details are there');
};
