/** Cards shown at first, and with each "show more". */
export const step = 20;

/** What the finder reads first: as much as it shows at first, however many groups there are. */
export const groupFinderFirstRead = ({
  organisations,
  language,
  areas,
}: {
  organisations: string[];
  language: string;
  areas: string[];
}) => ({
  path: '/v1/groups',
  query: { organisation: organisations, area: areas, language, limit: step },
});
