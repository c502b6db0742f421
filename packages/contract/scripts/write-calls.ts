import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { sourcesOfCalls } from './calls.ts';
import { sourcesOfInputs } from './inputs.ts';

const folder = fileURLToPath(new URL('../src/', import.meta.url));
/** Folders that hold nothing else than what is generated. */
export const generatedFolders = ['calls', 'inputs'].map(name => path.join(folder, name));

/** What is generated, by its file: each formatted as the rest of the code is. */
export const generatedFiles = async (): Promise<Map<string, string>> => {
  const formatted = new Map<string, string>();
  for (const [name, source] of [...sourcesOfCalls(), ...sourcesOfInputs()]) {
    const file = path.join(folder, `${name}.generated.ts`);
    const settings = await resolveConfig(file);
    formatted.set(file, await format(source, { ...settings, parser: 'typescript' }));
  }
  return formatted;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generatedFiles();
  // A file of a capability that is no longer there must not stay behind.
  for (const one of generatedFolders) rmSync(one, { recursive: true, force: true });
  for (const [file, source] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
}
