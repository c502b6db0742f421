/**
 * Written by the build: for each element (its tag without `kuulluksi-`) what its file imports besides the foundation,
 * and the names of the texts it says, those of single levels with the level (`feedback-form.youth`), with spaces
 * between; and the folder that all of it lies in, named after the build.
 */
declare module 'kuulluksi:chunks' {
  type Files = [needs: string, texts: string];
  /** With levels that have views of their own: what these import and say besides. */
  export const chunks: Record<string, [...Files, levels?: Record<string, Files>]>;
  export const folder: string;
}
