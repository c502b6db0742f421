/** Runs every measurement of this folder, one after the other. They print figures and judge nothing. */
import { readdirSync } from 'node:fs';

const measurements = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.bench.ts'));
for (const name of measurements.sort()) {
  console.log(`\n${name}`);
  await import(`./${name}`);
}
