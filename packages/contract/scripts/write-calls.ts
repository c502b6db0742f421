import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { sourceOfCalls } from './calls.ts';

const file = new URL('../src/calls.generated.ts', import.meta.url).pathname;
const settings = await resolveConfig(file);
writeFileSync(file, await format(sourceOfCalls(), { ...settings, parser: 'typescript' }));
