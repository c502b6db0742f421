import { userEvent } from 'storybook/test';
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
  words: string,
): Promise<void> => {
  const field = await inside<HTMLInputElement>(around, tag, selector);
  await userEvent.type(field, words, { delay: null });
  await until(() => field.value.length > 0, `${selector} holds words`);
};
