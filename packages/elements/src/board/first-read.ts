/** What the board reads first; the loader asks for it before the element's code is here. */
export const boardFirstRead = (organisations: string[], language: string) => ({
  path: '/v1/board',
  query: { organisation: organisations, language },
});
