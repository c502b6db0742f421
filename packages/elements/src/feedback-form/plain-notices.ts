import { render } from 'lit';
import type { Later } from './later.ts';

/** Below each text field, in a root of its own: the page's style sheet stops there. */
const boxes = new WeakMap<HTMLTextAreaElement, HTMLElement>();
const listening = new WeakSet<HTMLFormElement>();

const boxOf = (field: HTMLTextAreaElement): HTMLElement => {
  const box = boxes.get(field) ?? document.createElement('div');
  boxes.set(field, box);
  if (!box.shadowRoot) box.attachShadow({ mode: 'open' });
  return box;
};

const tell = (field: HTMLTextAreaElement, later: Later): void => {
  const known = boxes.get(field)?.isConnected;
  // Lists of words to look for come with the first letter.
  const notices = known || field.value ? later.plainNotices(field.value) : undefined;
  if (!notices) return;
  const box = boxOf(field);
  const root = box.shadowRoot as ShadowRoot;
  root.adoptedStyleSheets = [...later.styles];
  render(notices, root);
  if (known || !root.querySelector('.notice')) return;
  // A region must stand there before something comes into it, or nobody hears of it.
  render(later.plainNotices(''), root);
  // In a label it would become part of the field's name.
  (field.closest('label') ?? field).after(box);
  requestAnimationFrame(() => tell(field, later));
};

/** Danger and personal data are told of while somebody types in a page's own form too. It is called at each change. */
export const watch = (form: HTMLFormElement, later: Later): void => {
  const tellAll = () => {
    for (const field of form.elements) if (field instanceof HTMLTextAreaElement) tell(field, later);
  };
  tellAll();
  if (listening.has(form)) return;
  listening.add(form);
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) tell(target, later);
  });
  // What was typed is forgotten, as at a quick exit: nothing may tell of it. The fields are empty only afterwards.
  form.addEventListener('reset', () => queueMicrotask(tellAll));
};
