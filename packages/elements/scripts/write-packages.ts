import { fileURLToPath } from 'node:url';
import { writePackages } from './packages.ts';

const folder = fileURLToPath(new URL('../../../dist/packages', import.meta.url));
writePackages(process.argv[2] ?? folder);
