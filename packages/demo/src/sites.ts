import { writeFileSync } from 'node:fs';
import type { Content } from '@kuulluksi/contract/content';
import { exampleContent } from '@kuulluksi/examples/content';

export { countySite } from './county-site.ts';
export { intranetSite } from './intranet-site.ts';
export { ngoSite } from './ngo-site.ts';
export { contentSecurityPolicy, publicFolderOf, serveSite } from './serve-site.ts';

/** The demo's content; these sites may show the organisations' pages in frames. */
export const contentFor = (
  allowedOrigins: readonly string[],
  content: Content = exampleContent,
): Content => ({
  ...content,
  organisations: content.organisations.map(one => ({ ...one, allowedOrigins: [...allowedOrigins] })),
});

/** Writes it as a file that the server takes in at its first start. */
export const writeContent = (file: string, allowedOrigins: readonly string[]): void =>
  writeFileSync(file, JSON.stringify(contentFor(allowedOrigins)));
