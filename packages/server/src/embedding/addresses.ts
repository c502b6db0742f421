import { addressWith } from '../pages/page.ts';
import { elementNames, embeddableOf, settingsOf, type ElementName } from './elements.ts';

type Settings = Readonly<Record<string, string>>;

/** The frame's page of an element. */
export const frameAddress = (
  element: ElementName,
  settings: Settings,
  language: string,
  look?: string,
): string => addressWith(`/embed/${element}`, { ...settings, look, language });

/** The server's own page with the same, as far as that page takes it. */
export const ownPageAddress = (element: ElementName, settings: Settings, language: string): string => {
  const { page, pageTakes } = embeddableOf(element);
  const { organisation } = settings;
  const taken = Object.entries(pageTakes).map(([name, as]) => [as, settings[name]]);
  return addressWith(page, {
    // Of several organisations those pages that show one show all.
    organisation: organisation?.includes(' ') && page !== '/feedback' ? undefined : organisation,
    ...Object.fromEntries(taken),
    language,
  });
};

export interface Asked {
  element: ElementName;
  settings: Record<string, string>;
  language: string | undefined;
}

/** What an address of this server shows: that of a frame, or of a page with an element on it. */
export const askedAt = (path: string, query: Settings): Asked | undefined => {
  const { language } = query;
  const framed = elementNames.find(name => path === `/embed/${name}`);
  if (framed) return { element: framed, settings: settingsOf(framed, query), language };
  const element = elementNames.find(name => path === embeddableOf(name).page);
  if (!element) return undefined;
  const names = Object.entries(embeddableOf(element).pageTakes);
  const own = Object.fromEntries(
    names.flatMap(([name, as]) => (query[as] === undefined ? [] : [[name, query[as]]])),
  );
  const { organisation } = query;
  return {
    element,
    settings: settingsOf(element, { ...(organisation !== undefined && { organisation }), ...own }),
    language,
  };
};
