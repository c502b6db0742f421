import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundleRelease } from '../../packages/elements/scripts/bundle-release.ts';
import { HostSite } from './support/host-site.ts';
import { inHouse } from './support/in-house.ts';

describe('a page that has the first read of a release fetched beside its file', () => {
  const { house, openPage } = inHouse();
  const site = new HostSite();
  before(() => site.open(house.server));
  after(() => site.close());

  test('asks for it once, without credentials, and shows it', async () => {
    const { page, watch } = await openPage([house.server, site.origin]);
    const file = `${house.server}/releases/now/group-finder.fi.js`;
    const { code } = await bundleRelease('group-finder', 'fi', 'now');
    await page.route(file, route =>
      route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
        body: Buffer.from(code),
      }),
    );
    const reads: { url: string; cookie: string | undefined }[] = [];
    const said: string[] = [];
    page.on('request', request => {
      if (!request.url().includes('/v1/groups?')) return;
      reads.push({ url: request.url(), cookie: request.headers()['cookie'] });
    });
    page.on('console', message => said.push(message.text()));
    const read = `${house.server}/v1/groups?language=fi&amp;limit=20&amp;organisation=esimerkki-pirkanmaa`;
    await page.goto(
      site.page(
        `<link rel="preload" as="fetch" crossorigin href="${read}"><script type="module" src="${file}" crossorigin></script>`,
        '<kuulluksi-group-finder organisation="esimerkki-pirkanmaa">Soita meille</kuulluksi-group-finder>',
      ),
    );
    await page.locator('kuulluksi-group-finder [part~=group]').first().waitFor();
    const first = reads.filter(({ url }) => url.includes('limit=20&'));
    assert.deepEqual(
      first.map(({ cookie }) => cookie),
      [undefined],
    );
    assert.deepEqual(said, []);
    await watch.assertClean();
    await page.context().close();
  });
});
