import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '@kuulluksi/elements/board/define';
import '@kuulluksi/elements/conversation/define';
import '@kuulluksi/elements/exit/define';
import '@kuulluksi/elements/feedback-form/define';
import '@kuulluksi/elements/group-finder/define';
import '@kuulluksi/elements/join/define';
import '@kuulluksi/elements/pathways/define';

/* An element from a package knows no server until the page names one. */

for (const name of ['board', 'conversation', 'exit', 'feedback-form', 'group-finder', 'join', 'pathways']) {
  it(`<kuulluksi-${name}> without a server shows what stands inside it and says so once`, async () => {
    const said: unknown[] = [];
    const { error } = console;
    Object.assign(console, { error: (words: unknown) => said.push(words) });
    try {
      const element = await fixture<LitElement>(`<kuulluksi-${name}><p>Kysy meiltä</p></kuulluksi-${name}>`);
      await element.updateComplete;
      element.setAttribute('heading-level', '3');
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      const height = element.querySelector('p')!.offsetHeight;
      expect(height).to.be.greaterThan(0);
      expect(said).to.deep.equal([`<kuulluksi-${name}> does not know its server.`]);
    } finally {
      Object.assign(console, { error });
    }
  });
}
