import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page would load for these exports: bytes after brotli, and the files that went in. */
export const bundleOf = async (contents: string): Promise<{ bytes: number; files: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['kuulluksi-source'],
  });
  const [file] = outputFiles;
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return { bytes: brotliCompressSync(file!.contents).byteLength, files: used.map(([name]) => name) };
};
