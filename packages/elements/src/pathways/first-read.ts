/** What the ways are read with; the loader asks for it before the element's code is here. */
export const pathwaysFirstRead = ({
  organisations,
  language,
}: {
  organisations: string[];
  language: string;
}) => ({
  path: '/v1/pathways',
  query: { organisation: organisations, language },
});
