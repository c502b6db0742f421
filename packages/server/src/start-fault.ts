/** Why the server cannot start, as one sentence for whoever runs it. `main.ts` prints it and ends with exit code 1. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
