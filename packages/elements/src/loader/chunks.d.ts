/**
 * Written by the build: for each tag its own file, what that file imports, and the names of the texts it says, those of
 * single levels with the level (`feedback-form.youth`); and what stands in the name of every file of texts.
 */
declare module 'kuulluksi:chunks' {
  interface Files {
    needs: string[];
    texts: string[];
  }
  /** A level with views of its own: what these import and say besides. */
  export const chunks: Record<string, Files & { entry: string; levels?: Record<string, Files> }>;
  export const texts: string;
}
