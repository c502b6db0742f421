/** What the form reads first: the organisations that one can write to. */
export const feedbackFormFirstRead = (organisations: string[], language: string) => ({
  path: '/v1/organisations',
  query: { organisation: organisations, language },
});
