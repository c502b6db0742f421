/**
 * Written by the build: for each tag what its file imports besides the foundation, and the names of the texts it says, those of
 * single levels with the level (`feedback-form.youth`); and the folder that all of it lies in, named after the build.
 */
declare module 'kuulluksi:chunks' {
  interface Files {
    needs: string[];
    texts: string[];
  }
  /** A level with views of its own: what these import and say besides. */
  export const chunks: Record<string, Files & { levels?: Record<string, Files> }>;
  export const folder: string;
}
