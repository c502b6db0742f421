/** What the finder reads first: so many that a small organisation's groups come whole. */
export const groupFinderFirstRead = (organisations: string[], language: string, areas: string[]) => ({
  path: '/v1/groups',
  query: { organisation: organisations, area: areas, language, limit: 200 },
});
