import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { ageLevelOf } from '../foundation/age-level.ts';
import { addressOf, startFirstRead } from '../foundation/first-read.ts';
import { settingAround } from '../foundation/settings.ts';
import { firstReads } from './first-reads.ts';

/** The words of an attribute, or of a list that the build wrote. */
export const wordsOf = (words: string | null | undefined): string[] => words?.match(/\S+/g) ?? [];

export const levelOf = (element: Element): AgeLevel =>
  ageLevelOf(element.getAttribute('age-level') ?? settingAround(element, 'age-level'));

/** Asks for what an element reads first, before its code is here. Undefined where it reads nothing by itself. */
export const readFirst = (
  element: Element,
  name: string,
  language: string,
): Promise<Response> | undefined => {
  const words = (name: 'organisation' | 'area') =>
    wordsOf(element.getAttribute(name) ?? settingAround(element, name));
  const api = element.getAttribute('api') ?? settingAround(element, 'api');
  const first = firstReads[name]?.({
    organisations: words('organisation'),
    areas: words('area'),
    language,
    level: levelOf(element),
    own: attribute => element.getAttribute(attribute) ?? undefined,
  });
  const files = element.getAttribute('files');
  // A site without a server: its file of the language, as the element will ask for it.
  const address = files
    ? new URL(`${files}${language}.json`, element.baseURI).href
    : api && first && addressOf(api, first);
  return address ? startFirstRead(address) : undefined;
};
