import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { FakeServer } from '../support/fake-server.ts';
import { isAccessible, rootOf, until } from '../support/fixtures.ts';
import { openDesk, signedIn } from './support.ts';

let server: FakeServer;
beforeEach(() => {
  server = signedIn().on('GET /v1/staff/board', () => ({ items: [], total: 0, next: null }));
});
afterEach(async () => {
  server.close();
  await setViewport({ width: 800, height: 600 });
});

const menuOf = (desk: Element) => rootOf(desk).querySelector<HTMLDetailsElement>('.sections details');

describe('the sections of the desk', () => {
  it('are all in view where there is room', async () => {
    const desk = await openDesk();
    await until(() => menuOf(desk), 'the sections');
    expect(menuOf(desk)?.open).to.equal(true);
    expect(getComputedStyle(rootOf(desk).querySelector('.sections summary')!).display).to.equal('none');
  });

  it('are behind one line on a phone, which closes once one is chosen', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await openDesk();
    await until(() => menuOf(desk), 'the sections');
    const menu = menuOf(desk)!;
    expect(menu.open).to.equal(false);
    expect(menu.querySelector('summary')?.textContent).to.include('Asiat');
    await isAccessible(desk);
    menu.querySelector('summary')?.click();
    expect(menu.open).to.equal(true);
    await isAccessible(desk);
    menu.querySelector<HTMLAnchorElement>('a[href="#/board"]')?.click();
    await until(
      () => menu.querySelector('summary')?.textContent?.includes('Te sanoitte'),
      'it says where one is',
    );
    await until(() => !menu.open, 'it is closed');
  });
});
