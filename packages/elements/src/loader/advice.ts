/**
 * Says in the console what is wrong with an element, and what helps: for the web team whose page it stands on, so in
 * English. It comes only where something is wrong, and says each thing once.
 */
import { ageLevels } from '@kuulluksi/contract/page-vocabularies';
import { settingAround } from '../foundation/settings.ts';

const known: Record<string, readonly string[]> = {
  'age-level': ageLevels,
  theme: ['light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

const said = new Set<string>();
const say = (sentence: string): void => {
  if (!said.has(sentence)) console.warn(sentence);
  said.add(sentence);
};

const serverOf = (element: Element): string =>
  new URL(element.getAttribute('api') ?? settingAround(element, 'api') ?? '', location.href).origin;

const ofAttributes = ({ localName, attributes }: Element): string[] =>
  [...attributes].flatMap(({ name, value }) =>
    value === '' || (known[name]?.includes(value) ?? true)
      ? []
      : `<${localName}> does not know ${name}="${value}" and does without it. Known: ${known[name]?.join(', ')}.`,
  );

/** The server refused what an element asked for first. */
const ofRefusal = (element: Element, status: number): string => {
  const organisation = element.getAttribute('organisation') ?? settingAround(element, 'organisation');
  const server = serverOf(element);
  return `<${element.localName}> was refused by ${server} (${status}). Is organisation="${organisation ?? ''}" spelt as in ${server}/v1/organisations? The content inside stays.`;
};

/** No answer came, or none that can be read. */
const ofSilence = (element: Element): string =>
  `<${element.localName}> got no answer that it can read from ${serverOf(element)}: the page's policy lacks that address in connect-src, or api is not the address of a Kuulluksi server, or it is away. The content inside stays, and it is tried again.`;

/** The code did not come. */
const ofCode = (element: Element): string =>
  `The code of <${element.localName}> does not come from the server of its script: is it in the page's script-src? The content inside stays, and it is tried again.`;

/**
 * Called whenever something is wrong with an element.
 * @param status What the server answered to its first read; 0 where no answer came that can be read, 1 where no code did.
 * Without it an attribute is doubtful.
 */
export const advise = (element: Element, status?: number): void => {
  if (status === undefined) ofAttributes(element).forEach(say);
  else if (status === 1) say(ofCode(element));
  else say(status > 399 && status < 500 ? ofRefusal(element, status) : ofSilence(element));
};
