/** Attributes by which a page's author narrows a board beforehand, or lets the page's address do so. */
export const beforehand = ['status', 'about', 'source', 'year', 'unit', 'search', 'entry', 'view'];

/** Is it the whole board that is shown at first? */
export const isPlain = (attribute: (name: string) => string | undefined): boolean =>
  [...beforehand, 'link-to', 'keep-in-fragment'].every(name => attribute(name) === undefined);

/** What a board reads first that nobody narrowed; the loader asks for it before the element's code is here. */
export const boardFirstRead = ({
  organisations,
  language,
}: {
  organisations: string[];
  language: string;
}) => ({
  path: '/v1/board',
  query: { organisation: organisations, language },
});
