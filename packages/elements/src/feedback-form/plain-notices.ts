import { render, type TemplateResult, type nothing } from 'lit';

/** What tells of words, as the rest of the form does it. */
export interface Watching {
  /** Undefined until the lists of words to look for are here. */
  plainNotices(words: string): { found: boolean; words: () => TemplateResult | typeof nothing } | undefined;
  styles: readonly CSSStyleSheet[];
}

/** Below each text field, in a root of its own: the page's style sheet stops there. */
const boxes = new WeakMap<HTMLTextAreaElement, ShadowRoot>();
const listening = new WeakSet<HTMLFormElement>();

const tell = (field: HTMLTextAreaElement, watching: Watching): void => {
  const known = boxes.get(field);
  if (!known && !field.value) return;
  const notices = watching.plainNotices(field.value);
  if (!notices || (!known && !notices.found)) return;
  const show = (root: ShadowRoot) => {
    root.adoptedStyleSheets = [...watching.styles];
    render(notices.words(), root);
  };
  if (known) return show(known);
  const box = document.createElement('div');
  const root = box.attachShadow({ mode: 'open' });
  boxes.set(field, root);
  // In a label it would become part of the field's name.
  (field.closest('label') ?? field).after(box);
  // A region must stand there before something comes into it, or nobody hears of it.
  const empty = watching.plainNotices('');
  if (empty) render(empty.words(), root);
  requestAnimationFrame(() => tell(field, watching));
};

/** Danger and personal data are told of while somebody types in a page's own form too. It is called at each change. */
export const watch = (form: HTMLFormElement, watching: Watching): void => {
  const fields = [...form.elements].filter(field => field instanceof HTMLTextAreaElement);
  for (const field of fields) tell(field, watching);
  if (listening.has(form)) return;
  listening.add(form);
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) tell(target, watching);
  });
};
