import { fireEvent, userEvent } from 'storybook/test';
import { languageAround, wordsIn, type InEveryLanguage } from './languages.ts';
import { inside, until } from './shadow.ts';

interface Played {
  canvasElement: HTMLElement;
}

/** Waits until the element says something calm about what went wrong, after the client's own repeats. */
export const untilMessage =
  (tag: string) =>
  async ({ canvasElement }: Played): Promise<void> => {
    await inside(canvasElement, tag, '.message');
  };

/** Presses something inside an element, by its id, part or class: the same in every language. */
export const press = async (around: HTMLElement, tag: string, selector: string): Promise<void> => {
  await userEvent.click(await inside(around, tag, selector));
};

/** Types into a field; faster than a person, with the same events. */
export const write = async (
  around: HTMLElement,
  tag: string,
  selector: string,
  words: string | InEveryLanguage,
): Promise<void> => {
  const field = await inside<HTMLInputElement>(around, tag, selector);
  const typed = typeof words === 'string' ? words : wordsIn(languageAround(around), words).text;
  await userEvent.type(field, typed, { delay: null });
  await until(() => field.value.length > 0, `${selector} holds words`);
};

/** Puts a long text into a field at once, as pasting it would. */
export const paste = async (
  around: HTMLElement,
  tag: string,
  selector: string,
  words: string,
): Promise<void> => {
  const field = await inside<HTMLTextAreaElement>(around, tag, selector);
  await fireEvent.input(field, { target: { value: words } });
  await fireEvent.change(field);
};

/** Chooses in a native list. */
export const select = async (
  around: HTMLElement,
  tag: string,
  selector: string,
  value: string,
): Promise<void> => {
  await userEvent.selectOptions(await inside(around, tag, selector), value);
};

/** Unfolds what is folded. */
export const unfold = async (around: HTMLElement, tag: string, selector: string): Promise<void> => {
  const details = await inside<HTMLDetailsElement>(around, tag, selector);
  details.open = true;
};
