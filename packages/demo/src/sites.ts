import { writeFileSync } from 'node:fs';
import { exampleContent } from '@kuulluksi/examples/content';

export { countySite } from './county-site.ts';
export { ngoSite } from './ngo-site.ts';
export { contentSecurityPolicy, publicFolderOf, serveSite } from './serve-site.ts';

/** Writes the demo's content as a file that the server takes in at its first start. */
export const writeContent = (file: string): void => writeFileSync(file, JSON.stringify(exampleContent));
