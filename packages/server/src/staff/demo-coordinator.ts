import type { Handle } from '../database/tables.ts';
import { StartFault } from '../start-fault.ts';
import { DemoDoor } from './demo-door.ts';
import type { DemoEntrance } from './routes.ts';
import { putMemberWithoutPassword } from './store.ts';

const coordinator = {
  email: 'koordinaattori@demo.invalid',
  name: 'Osallisuuskoordinaattori (demo)',
  organisation: 'esimerkki-pirkanmaa',
  roles: ['coordinator' as const],
};

/** The demo's coordinator, made at the first start, and the door for them. Only where DEMO is on. */
export const openDemo = async (database: Handle, clock: () => Date): Promise<DemoEntrance> => {
  const organisation = await database
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', coordinator.organisation)
    .executeTakeFirst();
  if (!organisation) {
    throw new StartFault(`DEMO needs the organisation ${coordinator.organisation} in CONTENT_FILE.`);
  }
  return {
    door: new DemoDoor(),
    userId: await putMemberWithoutPassword(database, coordinator, clock()),
  };
};

/** The line that the server prints once at each start; the secret stands in the fragment, which no server sees. */
export const linkToDesk = (address: string, kind: 'enter' | 'invitation', token: string): string =>
  `${address}/desk/#${kind}=${token}`;
