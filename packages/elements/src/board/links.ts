import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import { hostPage } from '../foundation/host-page.ts';
import { wordsOfAddress, type Shown } from './choices.ts';
import { fragmentOf } from './fragment.ts';

export interface Linking {
  attribute: (name: string) => string | undefined;
  server: string;
  organisations: readonly string[];
  language: string;
}

/** An address of the server's, with what is shown, the organisations and the language. */
export const onServer = (
  { server, organisations, language }: Omit<Linking, 'attribute'>,
  path: string,
  shown?: Shown,
): string => {
  const address = new URL(path, server);
  const words = shown ? wordsOfAddress(shown) : new URLSearchParams();
  if (!words.has('organisation')) for (const one of organisations) words.append('organisation', one);
  words.set('language', language);
  address.search = words.toString();
  return address.href;
};

/** The address that shows this: on the server's own page, or on the page around the element. */
export const linkTo = (linking: Linking, shown: Shown): string => {
  if (linking.attribute('link-to') !== 'page') return onServer(linking, '/board', shown);
  const page = new URL(location.href);
  page.hash = fragmentOf(linking.attribute('id'), shown);
  return page.href;
};

/** Where a person answers an open question: on the host's own page, or else on the server's. */
export const formFor = (
  { attribute, server, language }: Linking,
  { id, organisation, ageLevels }: OpenQuestion,
  level: string,
): string => {
  const own = hostPage(attribute('form-at'));
  if (own !== undefined) return new URL(own, location.href).href;
  const page = new URL('/feedback', server);
  page.search = new URLSearchParams({
    organisation: organisation.id,
    'open-question': id,
    'age-level': ageLevels.find(one => one === level) ?? ageLevels[0] ?? level,
    language,
  }).toString();
  return page.href;
};
