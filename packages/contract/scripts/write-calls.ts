import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { sourceOfCalls, sourceOfInputs } from './calls.ts';

/** What is generated, by its file: each formatted as the rest of the code is. */
export const generatedFiles = async (): Promise<Map<string, string>> => {
  const files = new Map([
    ['calls', sourceOfCalls()],
    ['inputs', sourceOfInputs()],
  ]);
  const formatted = new Map<string, string>();
  for (const [name, source] of files) {
    const file = fileURLToPath(new URL(`../src/${name}.generated.ts`, import.meta.url));
    const settings = await resolveConfig(file);
    formatted.set(file, await format(source, { ...settings, parser: 'typescript' }));
  }
  return formatted;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, source] of await generatedFiles()) writeFileSync(file, source);
}
