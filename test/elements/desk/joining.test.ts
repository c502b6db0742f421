import { expect } from '@open-wc/testing';
import type { FakeServer } from '../support/fake-server.ts';
import { inEveryLanguage, isAccessible, rootOf, textOf, until } from '../support/fixtures.ts';
import { me, openDesk, signedIn, view } from './support.ts';

const id = '6b671a64-40d5-491e-99b0-da01ff1f3346';
const summary = {
  id,
  kind: 'next-intake',
  group: { id: 'kerho', name: { text: 'Koekerho', lang: 'fi' } },
  status: 'received',
  version: 1,
  receivedAt: '2026-11-10T10:00:00.000Z',
  waitingDays: 12,
  ageLevel: 'youth',
  intakeOpen: true,
};
const request = {
  ...summary,
  nickname: 'Pikkuorava',
  messages: [{ from: 'person', text: { text: 'Jännittää vähän.', lang: 'fi' }, on: '2026-11-10' }],
  language: 'fi',
  contactWay: 'call',
  contacted: [{ on: '2026-11-11', way: 'call', role: 'coordinator' }],
  may: ['in-contact', 'coming', 'not-this-time', 'closed'],
  keptUntil: '2027-11-10',
};

let server: FakeServer;
beforeEach(() => {
  server = signedIn()
    .on('GET /v1/staff/me', () => ({ ...me, rights: [...me.rights, 'joins:read', 'joins:answer'] }))
    .on('GET /v1/staff/join-requests', () => ({ items: [summary], total: 1, waiting: 1, next: null }))
    .on(`GET /v1/staff/join-requests/${id}`, () => request)
    .on(`GET /v1/staff/join-requests/${id}/contact`, () => ({
      contact: { way: 'call', value: '050 000 0123', safely: 'Illalla', leaveMessage: false },
    }));
});
afterEach(() => server.close());

describe('who asks to join, at the desk', () => {
  inEveryLanguage('is listed accessibly, with who is to be told that the intake is open', async language => {
    const desk = await openDesk('#/joining', { language });
    const list = await view(desk, 'joining');
    await until(() => textOf(list, 'ul').includes('Koekerho'), 'the list is in view');
    expect(rootOf(list).querySelectorAll('.concern').length).to.equal(1);
    await isAccessible(list);
  });

  inEveryLanguage('is read accessibly; how they may be reached, only when asked for', async language => {
    const desk = await openDesk(`#/joining/${id}`, { language });
    const list = await view(desk, 'joining');
    await until(() => rootOf(list).querySelector('kuulluksi-desk-join') !== null, 'the request opens');
    const one = rootOf(list).querySelector('kuulluksi-desk-join')!;
    await until(() => rootOf(one).querySelector('#show-contact') !== null, 'the request is in view');
    expect(textOf(one, 'article')).not.to.contain('050 000 0123');
    rootOf(one).querySelector<HTMLButtonElement>('#show-contact')!.click();
    await until(() => textOf(one, 'article').includes('050 000 0123'), 'the contact is in view');
    await isAccessible(one);
    await isAccessible(rootOf(one).querySelector('kuulluksi-desk-join-form')!);
  });
});
