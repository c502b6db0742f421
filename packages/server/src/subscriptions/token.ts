import type { Secret } from '../security/secret.ts';

/**
 * The secret in the links of a subscription's mails. It follows from the subscription's name and the installation's
 * secret, so that each mail can carry it though only its hash is stored.
 */
export const tokenOf = (secret: Secret, subscription: string): string =>
  secret.digest('subscription', subscription).toString('base64url');

export const isToken = (value: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(value);

export const subscriptionPage = (publicUrl: string, token: string): string =>
  `${publicUrl}/subscriptions/${token}`;
export const leaveAddress = (publicUrl: string, token: string): string =>
  `${subscriptionPage(publicUrl, token)}/leave`;
