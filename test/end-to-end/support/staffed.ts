import { fileURLToPath } from 'node:url';
import { limits, type Limits } from '@kuulluksi/server/security/rate-limits';
import { countySite } from '../../../packages/demo/src/county-site.ts';
import { ngoSite } from '../../../packages/demo/src/ngo-site.ts';
import { publicFolderOf, serveSite } from '../../../packages/demo/src/serve-site.ts';
import { freePort } from '../../server/databases.ts';
import { openDesk, type Desk } from '../../server/support/staff.ts';

const root = new URL('../../../', import.meta.url);
const built = (name: string) => fileURLToPath(new URL(`packages/${name}/dist/browser`, root));

/**
 * A server whose staff and whose clock the test has in its hands, with the built elements, and the demo's two sites: three
 * origins. Nobody has said anything there yet.
 */
export const openStaffed = async () => {
  const port = await freePort();
  const server = `http://localhost:${port}`;
  const desk: Desk = await openDesk({
    url: server,
    limits: Object.fromEntries(Object.keys(limits).map(kind => [kind, 1e6])) as Limits,
    browserFolders: {
      elements: built('elements'),
      desk: built('desk'),
      releases: fileURLToPath(new URL('releases', root)),
    },
  });
  await desk.app.listen({ port, host: '127.0.0.1' });
  const publicFolder = publicFolderOf(new URL('packages/demo/src/sites.ts', root).href);
  const sites = await Promise.all(
    [countySite, ngoSite].map(async site => {
      const own = await freePort();
      return {
        app: await serveSite(site(server, own), server, publicFolder),
        address: `http://localhost:${own}`,
      };
    }),
  );
  const [county = '', ngo = ''] = sites.map(({ address }) => address);
  return {
    desk,
    server,
    county,
    ngo,
    close: async () => {
      await Promise.all(sites.map(({ app }) => app.close()));
      await desk.close();
    },
  };
};
