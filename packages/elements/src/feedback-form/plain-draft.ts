import { feedbackKinds, publicationLeaves } from '@kuulluksi/contract/vocabularies';
import type { Draft } from './state.ts';

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
      unit: value('unit'),
      trap: value('trap'),
    },
  };
};

/** Nobody has written or chosen anything in it, and nobody stands in one of its fields. */
export const isUntouched = (form: HTMLFormElement): boolean =>
  !form.contains(document.activeElement) &&
  [...form.elements].every(field => {
    if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue;
    if (field instanceof HTMLInputElement) {
      return field.value === field.defaultValue && field.checked === field.defaultChecked;
    }
    return !(field instanceof HTMLSelectElement) || [-1, 0].includes(field.selectedIndex);
  });
