import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { feedbackKinds, publicationLeaves, type AgeLevel } from '@kuulluksi/contract/vocabularies';
import { goesElsewhere } from '../foundation/own-pages.ts';
import type { Draft } from './state.ts';
import { takersOf } from './voice.ts';

export { watch } from './plain-notices.ts';

/** It comes only where a page holds a plain form, and says nothing. */
export const bundles = [];

const oneOf = <C extends string>(codes: readonly C[], given: string): C | '' =>
  codes.find(code => code === given) ?? '';

/** What was answered in the plain form, as the form holds it. */
export const draftOf = (plain: HTMLFormElement): { organisation: string; draft: Partial<Draft> } => {
  const given = new FormData(plain);
  const value = (name: string) => {
    const one = given.get(name);
    return typeof one === 'string' ? one : '';
  };
  return {
    organisation: value('organisation'),
    draft: {
      kind: oneOf(feedbackKinds, value('kind')),
      text: value('text').replaceAll('\r\n', '\n'),
      publication: oneOf(publicationLeaves, value('publication')),
      helped: oneOf(['yes', 'no'], value('helped')),
      unit: value('unit'),
      trap: value('trap'),
    },
  };
};

/** Nobody has written or chosen anything in it, and nobody stands in one of its fields. */
const isUntouched = (form: HTMLFormElement): boolean =>
  !form.contains(document.activeElement) &&
  [...form.elements].every(field => {
    if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue;
    if (field instanceof HTMLInputElement) {
      return field.value === field.defaultValue && field.checked === field.defaultChecked;
    }
    return !(field instanceof HTMLSelectElement) || [-1, 0].includes(field.selectedIndex);
  });

/** The page that shows the form is the one that takes it: a page of the server's own. */
const isOnOwnPage = ({ action }: HTMLFormElement): boolean => {
  const to = new URL(action, location.href);
  return to.origin === location.origin && to.pathname === location.pathname;
};

/**
 * Does the plain form stay in view? On other sites it does until it is sent (docs/decisions/0012). The element's own view
 * comes in its place where nobody has begun with it and it would say too little: at a level with views of its own, on the
 * server's own page, which may hold a question or a question set, and where the words are not to be typed on this site.
 */
export const keepsItsPlace = (
  form: HTMLFormElement,
  items: readonly Organisation[],
  level: AgeLevel,
  server: string,
  own: boolean,
): boolean => {
  const givesWay =
    own || isOnOwnPage(form) || takersOf(items).some(taker => goesElsewhere(taker, level, server));
  return !givesWay || !isUntouched(form);
};
