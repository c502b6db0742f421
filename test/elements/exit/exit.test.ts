import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../packages/elements/src/exit/define.ts';
import '../../../packages/elements/src/feedback-form/define.ts';
import type { KuulluksiExit } from '../../../packages/elements/src/exit/exit.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { browser, exitAddress, neutralSite } from '../../../packages/elements/src/foundation/exit/leave.ts';
import { organisation, type } from '../feedback-form/support.ts';
import { api, FakeServer } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, show, textOf, until } from '../support/fixtures.ts';

let server: FakeServer;
let went: string[] = [];
const { go } = browser;
const { title } = document;

beforeEach(() => {
  server = new FakeServer();
  went = [];
  browser.go = address => void went.push(address);
});
afterEach(() => {
  browser.go = go;
  document.documentElement.style.removeProperty('display');
  document.documentElement.removeAttribute('aria-hidden');
  document.title = title;
  server.close();
});

const shift = async (times: number) => {
  for (let time = 0; time < times; time += 1) await sendKeys({ press: 'Shift' });
};
const blank = () => getComputedStyle(document.documentElement).display === 'none';

const showExit = async (template = html`<kuulluksi-exit api=${api}></kuulluksi-exit>`) => {
  const exit = await show<KuulluksiExit>(template);
  await until(() => rootOf(exit).querySelector('button'), 'the button is there');
  return exit;
};

describe('quick exit', () => {
  it('blanks the page at once and puts a neutral site in its place', async () => {
    const exit = await showExit();
    find(exit, 'button').click();
    expect(blank()).to.equal(true);
    expect(document.title.trim()).to.equal('');
    expect(went).to.deep.equal([neutralSite]);
  });

  it('goes where the page says', async () => {
    const exit = await showExit(html`<kuulluksi-exit api=${api} to="https://saa.example/"></kuulluksi-exit>`);
    find(exit, 'button').click();
    expect(went).to.deep.equal(['https://saa.example/']);
  });

  it("goes where the organisation leads people, where the page doesn't say", async () => {
    server.on('GET /v1/organisations', () => ({
      items: [organisation('koe', { exitTo: 'https://uutiset.example/' })],
    }));
    const exit = await showExit(html`<kuulluksi-exit api=${api} organisation="koe"></kuulluksi-exit>`);
    // Until the answer has come, a press leads to the neutral site.
    await until(() => {
      find(exit, 'button').click();
      return went.at(-1) === 'https://uutiset.example/';
    }, 'it leads where the organisation wishes');
  });

  const addresses: [what: string, wished: string | undefined, address: string][] = [
    ['an https address', 'https://saa.example/', 'https://saa.example/'],
    ['nothing', undefined, neutralSite],
    ['what is no address', 'sää', neutralSite],
    ['an address that would run as code', 'javascript:alert(1)', neutralSite],
    ['an address without encryption', 'http://saa.example/', neutralSite],
  ];
  for (const [what, wished, address] of addresses) {
    it(`leads to ${address} for ${what}`, () => {
      expect(exitAddress(wished)).to.equal(address);
    });
  }

  it('leaves when Shift is pressed three times', async () => {
    await showExit();
    await shift(2);
    expect(went).to.deep.equal([]);
    await shift(1);
    expect(went).to.deep.equal([neutralSite]);
  });

  it('says aloud how many presses are left', async () => {
    const exit = await showExit();
    await shift(1);
    await exit.updateComplete;
    expect(textOf(exit, '[role=status]')).to.equal('Paina Shift vielä 2 kertaa, niin poistut.');
    await shift(1);
    await exit.updateComplete;
    expect(textOf(exit, '[role=status]')).to.equal('Paina Shift vielä kerran, niin poistut.');
  });

  it('does not take capital letters for a wish to leave', async () => {
    await showExit();
    for (const letter of ['KeyA', 'KeyB', 'KeyC']) await sendKeys({ press: `Shift+${letter}` });
    await shift(2);
    await sendKeys({ press: 'a' });
    await shift(2);
    expect(went).to.deep.equal([]);
  });

  it('listens no more once it has gone from the page', async () => {
    const exit = await showExit();
    exit.remove();
    await shift(3);
    expect(went).to.deep.equal([]);
  });

  it('says what it cannot do', async () => {
    const exit = await showExit();
    find(exit, 'summary').click();
    expect(textOf(exit)).to.include('historiassa').and.to.include('Paluupainike');
  });

  inEveryLanguage('is accessible, also unfolded', async language => {
    const exit = await show<KuulluksiExit>(html`<kuulluksi-exit api=${api}></kuulluksi-exit>`, language);
    await until(() => rootOf(exit).querySelector('button'), 'the button is there');
    await isAccessible(exit);
    find(exit, 'summary').click();
    await isAccessible(exit);
  });
});

describe('quick exit inside a form', () => {
  const showForm = async (exit: string) => {
    server.on('GET /v1/feedback/form', () => ({
      items: [organisation('koe', { exitTo: 'https://uutiset.example/' })],
      questionSets: [],
    }));
    const form = await show<KuulluksiFeedbackForm>(
      html`<kuulluksi-feedback-form api=${api} exit=${exit}></kuulluksi-feedback-form>`,
    );
    await until(() => rootOf(form).querySelector('#text'), 'the form is there');
    await until(() => rootOf(form).querySelector('.exit button'), 'the exit is there');
    return form;
  };

  it("goes where the form's organisation leads people", async () => {
    const form = await showForm('');
    find(form, '.exit button').click();
    expect(went).to.deep.equal(['https://uutiset.example/']);
  });

  it('goes where the attribute says, if it says', async () => {
    const form = await showForm('https://saa.example/');
    find(form, '.exit button').click();
    expect(went).to.deep.equal(['https://saa.example/']);
  });

  it('forgets what was typed, also when it is left by an exit elsewhere on the page', async () => {
    const form = await showForm('');
    await type(form, '#text', 'salaisuus');
    const exit = await showExit();
    find(exit, 'button').click();
    await form.updateComplete;
    expect(find<HTMLTextAreaElement>(form, '#text').value).to.equal('');
  });

  it('sticks inside the form and sticks out nowhere', async () => {
    const form = await showForm('');
    const part = find(form, '.exit');
    expect(getComputedStyle(part).position).to.equal('sticky');
    const [inner, outer] = [part, form].map(one => one.getBoundingClientRect());
    expect(inner!.left).to.be.at.least(outer!.left);
    expect(inner!.right).to.be.at.most(outer!.right);
  });
});
