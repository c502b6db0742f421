import { feedbackKinds, publicationLeaves } from '@kuulluksi/contract/vocabularies';
import type { Draft } from './state.ts';

/** The plain form that a page may hold inside the element: it sends by itself where there is no JavaScript. */
export const plainFormIn = (element: Element): HTMLFormElement | undefined => {
  const form = element.querySelector<HTMLFormElement>('form[method=post]');
  return form?.querySelector('textarea[name=text]') ? form : undefined;
};

const oneOf = <C extends string>(codes: readonly C[], given: string): C | '' =>
  codes.find(code => code === given) ?? '';

/** What was answered in it, as the form holds it. */
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
