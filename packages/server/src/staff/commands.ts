import { parseArgs } from 'node:util';
import { roles, type Role } from '@kuulluksi/contract/vocabularies';
import * as z from 'zod/mini';
import type { Handle } from '../database/tables.ts';
import { addressBounced } from '../mail/store.ts';
import { StartFault } from '../start-fault.ts';
import { linkToDesk } from './demo-coordinator.ts';
import { makeToken } from './one-time-token.ts';
import { invite, listMembers, removeMember } from './store.ts';

const days = 7;

export const usage = `Usage:
  npm run staff -- invite --email name@example.org --name "Name" --organisation <id> --role <role> [--role <role>]
  npm run staff -- list
  npm run staff -- remove --email name@example.org
  npm run staff -- bounced --email name@example.org
Roles: ${roles.join(', ')}`;

interface Surroundings {
  database: Handle;
  publicUrl: string;
  now: Date;
  say: (line: string) => void;
}

const Email = z.email().check(z.maxLength(254));

const emailOf = (email: string | undefined): string => {
  if (!z.safeParse(Email, email).success) throw new StartFault('--email must be an e-mail address.');
  return email as string;
};

const rolesOf = (given: readonly string[]): Role[] => {
  const known = given.filter((role): role is Role => roles.some(one => one === role));
  if (known.length === 0 || known.length < given.length) {
    throw new StartFault(`--role must be one or more of: ${roles.join(', ')}.`);
  }
  return [...new Set(known)];
};

const organisationOf = async (database: Handle, id: string | undefined): Promise<string> => {
  const known = (await database.selectFrom('organisations').select('id').orderBy('id').execute()).map(
    one => one.id,
  );
  if (id !== undefined && known.includes(id)) return id;
  throw new StartFault(
    known.length > 0
      ? `--organisation must be one of: ${known.join(', ')}.`
      : 'There is no organisation yet: start the server once with CONTENT_FILE.',
  );
};

/** Does what the words of the command line ask for. */
export const runStaffCommand = async (words: string[], around: Surroundings): Promise<void> => {
  const { database, publicUrl, now, say } = around;
  const { values, positionals } = readWords(words);
  switch (positionals[0]) {
    case 'invite': {
      const newcomer = {
        email: emailOf(values.email),
        name: values.name?.trim() ?? '',
        roles: rolesOf(values.role ?? []),
        organisation: await organisationOf(database, values.organisation),
      };
      if (newcomer.name === '' || newcomer.name.length > 200)
        throw new StartFault('--name is missing or too long.');
      const token = makeToken();
      const expiresAt = new Date(now.getTime() + days * 86_400_000);
      if ((await invite(database, newcomer, token, { now, expiresAt })) === 'nobody-left') {
        throw new StartFault(
          `${newcomer.email} is the last who may answer in their organisation, or some matter of it, and would no longer be. Invite another coordinator first, or give them the role of coordinator too.`,
        );
      }
      say(`Give this link to ${newcomer.email} alone. It works once, for ${days} days:`);
      say(linkToDesk(publicUrl, 'invitation', token));
      return;
    }
    case 'list': {
      for (const { email, name, organisation, roles } of await listMembers(database)) {
        say(`${organisation}\t${email}\t${name}\t${roles.join(', ')}`);
      }
      return;
    }
    case 'remove': {
      const email = emailOf(values.email);
      const removal = await removeMember(database, email, now);
      if (removal === 'nobody') throw new StartFault(`Nobody has the address ${email}.`);
      if (removal === 'nobody-left') {
        throw new StartFault(
          `${email} is the last who may answer some matter: everybody else is shut out of it. Invite another coordinator first, or let somebody in again at the desk.`,
        );
      }
      say(`${email} can no longer sign in.`);
      return;
    }
    case 'bounced': {
      const email = emailOf(values.email);
      const { digests, member } = await addressBounced(database, email, now);
      if (digests === 0 && !member) throw new StartFault(`Nothing is sent to ${email}.`);
      if (digests > 0) say(`No digest goes to ${email} any more. Who wants one can ask for it again.`);
      if (member) say(`The desk tells the member with ${email} that their address takes no mail.`);
      return;
    }
    default:
      throw new StartFault(usage);
  }
};

const readWords = (words: string[]) => {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        organisation: { type: 'string' },
        role: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new StartFault(`${(error as Error).message}\n${usage}`);
  }
};
