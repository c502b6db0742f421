/** What a server that refuses says. Fetched only then. */
export { readProblem } from '@kuulluksi/api-client/read-problem';
