import { brotli, chunksOfLoader, gzip, scriptsOf } from './built-scripts.ts';
import { kilobytes, type Measurement } from './measurement.ts';

/** What the scripts of a page weigh. The ceilings are held by sizes.test.ts. */
export const measure = async (): Promise<Measurement> => ({
  title: 'Scripts of a page',
  columns: ['Element', 'Before it is usable, brotli', 'gzip', 'In all, brotli', 'gzip', 'Files'],
  rows: Object.keys(chunksOfLoader()).map(tag => {
    const { atOnce, all } = scriptsOf(tag);
    const sizes = [brotli(atOnce), gzip(atOnce), brotli(all), gzip(all)];
    return [`\`${tag}\``, ...sizes.map(kilobytes), `${atOnce.length} and ${all.length}`];
  }),
  note: `All script files that a page with this one element fetches in Finnish, the loader among them. "Before it is
usable" is what runs until a person can act; "in all" adds what is fetched while the person reads, or when a group is
opened. Styles and texts are inside the scripts.`,
});
