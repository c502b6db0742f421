import { expect } from '@open-wc/testing';
import type { FakeServer } from '../support/fake-server.ts';
import { find, rootOf, textOf, until } from '../support/fixtures.ts';
import { answer, answered, boardServer, entry, loaded, text } from './board-answers.ts';

describe('an entry of the board', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = boardServer();
  });
  afterEach(() => server.close());
  const entryOf = (element: Element, id: string) =>
    find(element, `#said-${id}`).closest<HTMLElement>('.entry') as HTMLElement;
  const wordsOf = (element: Element, id: string) =>
    entryOf(element, id).textContent?.replace(/\s+/g, ' ') ?? '';

  it('tells the course of its matter in statuses and months', async () => {
    const element = await loaded();
    entryOf(element, 'done').querySelector<HTMLElement>('.more summary')?.click();
    await until(() => rootOf(element).querySelector('.timeline'), 'the course is shown');
    const steps = [...entryOf(element, 'done').querySelectorAll('.timeline li')].map(one =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(steps).to.deep.equal([
      'Otettu vastaan toukokuu 2026',
      'Suunnitteilla kesäkuu 2026',
      'Tehty lokakuu 2026',
    ]);
  });

  it('unfolds no course that the pair shows already', async () => {
    const element = await loaded();
    expect(entryOf(element, 'refused').querySelectorAll('.more > details')).to.have.length(1);
    expect(entryOf(element, 'done').querySelectorAll('.more > details')).to.have.length(2);
  });

  it('says for how many months somebody has been waiting', async () => {
    const element = await loaded();
    expect(wordsOf(element, 'waiting')).to.contain('Vastausta on odotettu 2 kuukautta.');
    expect(wordsOf(element, 'passed')).to.contain('Heidän vastaustaan on odotettu 5 kuukautta.');
  });

  it('names the unit, the themes and the group that raised it', async () => {
    const element = await loaded();
    expect(wordsOf(element, 'done')).to.contain('Isokoti').and.to.contain('Aiheet: osallisuus, turvallisuus');
    expect(wordsOf(element, 'passed')).to.contain('Sankarien ryhmä');
    expect(wordsOf(element, 'passed')).to.contain(
      'Saman toi esiin myös: Nuorten foorumi, nuori, toukokuu 2026',
    );
  });

  it('offers its reasons in easy language and as told to a child, one press away', async () => {
    const element = await loaded();
    const refused = entryOf(element, 'refused');
    const unfolding = [...refused.querySelectorAll<HTMLDetailsElement>('dd details')];
    expect(unfolding.map(one => one.querySelector('summary')?.textContent?.trim())).to.deep.equal([
      'Sama selkokielellä',
      'Sama lapselle kerrottuna',
    ]);
    expect(unfolding.some(({ open }) => open)).to.equal(false);
    expect(unfolding[0]?.querySelectorAll('[lang]')).to.have.length(0);
  });

  it('tells its reasons in a child’s words at the child’s level, and offers no others', async () => {
    const element = await loaded('fi', { 'age-level': 'child' });
    expect(wordsOf(element, 'refused')).to.contain('Aikuisilla on tähän sääntö.');
    expect(wordsOf(element, 'refused')).not.to.contain('Koska laki ei salli');
    expect(entryOf(element, 'refused').querySelector('dd details')).to.equal(null);
  });

  it('says whose it is only where several organisations are shown', async () => {
    const one = await loaded();
    expect(textOf(one, '.said .muted')).not.to.contain('Koe');
    const several = await loaded('fi', { organisation: 'koe toinen' });
    expect(textOf(several, '.said .muted')).to.contain('Koe');
  });

  it('says that an answer did not answer, and shows that answer still', async () => {
    server.on('GET /v1/board', () =>
      answer([
        entry('again', { ...answered, status: 'reopened', reasons: text('Tila puuttuu'), waitingMonths: 1 }),
      ]),
    );
    const element = await loaded();
    expect(wordsOf(element, 'again'))
      .to.contain('Avattu uudelleen')
      .and.to.contain('Tila puuttuu')
      .and.to.contain('odotettu kuukausi');
  });

  it('shows markup in any of its words as words', async () => {
    const nasty = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';
    server.on('GET /v1/board', () =>
      answer([
        entry('nasty', {
          ...answered,
          said: text(nasty),
          status: 'partly-done',
          what: text(nasty),
          reasons: text(nasty),
          easyReasons: text(nasty),
          reasonsForChildren: text(nasty),
          raisedBy: text(nasty),
          unit: { id: 'koe.x', name: text(nasty) },
          organisation: { id: 'koe', name: text(nasty) },
        }),
      ]),
    );
    const element = await loaded('fi', { organisation: 'koe toinen' });
    expect(wordsOf(element, 'nasty').split('<img src=x').length - 1).to.equal(8);
    expect(rootOf(element).querySelector('img, script')).to.equal(null);
    await until(() => true, 'a moment passes');
    expect((globalThis as { broken?: unknown }).broken).to.equal(undefined);
  });

  it('keeps its shape where colours are forced', async () => {
    const element = await loaded();
    const shapes = [...rootOf(element).querySelectorAll<HTMLElement>('.status .shape')];
    expect(shapes).to.have.length(5);
    for (const shape of shapes) expect(shape.getAttribute('aria-hidden')).to.equal('true');
  });
});
