import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';

/**
 * Requests a minute from one address. Thirty youths of one home share an address and may all send within a minute,
 * each with a repeat and a correction; a school's whole class searches as it types.
 */
export const limits = {
  reads: 1200,
  submissions: 150,
  /** Opening with a code: every try costs a slow hash. */
  codes: 60,
} as const;
export type Limits = Record<keyof typeof limits, number>;

const hour = 3_600_000;

/**
 * The address as it is counted: a keyed digest under a random salt that lives in memory for an hour, so that nothing
 * that could be kept or read later says who was here. A home's IPv6 addresses differ in their last 72 bits.
 */
export const addressKeys = (clock: () => Date) => {
  let salt = randomBytes(32);
  let since = clock().getTime();
  return (address: string): string => {
    const now = clock().getTime();
    if (now - since >= hour) {
      salt = randomBytes(32);
      since = now;
    }
    return createHmac('sha256', salt).update(networkPart(address)).digest('base64url');
  };
};

/** What of an address is counted: all of it, or of IPv6 what one home has. Never to be kept as it is. */
export const networkPart = (address: string): string =>
  isIPv6(address) && !address.includes('.') ? networkOf(address) : address;

/** The first 56 bits of an IPv6 address: so many of them alone has whoever rents one line. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array<string>(Math.max(missing, 0)).fill('0'), ...last].slice(0, 4);
  const [fourth = '0'] = groups.slice(3);
  return [...groups.slice(0, 3), (parseInt(fourth, 16) >> 8).toString(16)].join(':');
};

declare module 'fastify' {
  interface FastifyContextConfig {
    limitedTo?: { kind: keyof Limits; at: 'onRequest' | 'preHandler' };
  }
}

/** Counts in memory only. A route takes another limit than that of reads by `limitedTo`. */
export const limitRates = async (app: FastifyInstance, options: { clock: () => Date; limits: Limits }) => {
  const keyOf = addressKeys(options.clock);
  const { limits: most } = options;
  const counted = { timeWindow: '1 minute', cache: 20_000 };
  await app.register(rateLimit, {
    ...counted,
    global: true,
    max: most.reads,
    keyGenerator: request => keyOf(request.ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemError('too-many-requests', { retryAfter: Math.max(1, Math.ceil(ttl / 1000)) }),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  });
  // One counter for each kind. By `config.rateLimit` each route would have a counter of its own.
  const countedAs = {
    reads: app.rateLimit({ ...counted, max: most.reads }),
    submissions: app.rateLimit({ ...counted, max: most.submissions }),
    codes: app.rateLimit({ ...counted, max: most.codes }),
  };
  app.addHook('onRoute', route => {
    const limited = route.config?.limitedTo;
    if (limited) route[limited.at] = [countedAs[limited.kind], ...[route[limited.at] ?? []].flat()] as never;
  });
};

/**
 * The configuration of a route that is limited as submissions or codes are; all routes of a kind are counted together.
 *
 * @param at `preHandler` where the refusal gives back what was sent, which is read by then.
 */
export const limitedTo = (kind: keyof Limits, at: 'onRequest' | 'preHandler' = 'onRequest') => ({
  limitedTo: { kind, at },
  rateLimit: false as const,
});
