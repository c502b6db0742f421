/**
 * Written by the build: for each tag its own file, what that file imports, and the names of the texts it says, those of
 * single levels with the level (`feedback-form.youth`); and what stands in the name of every file of texts.
 */
declare module 'kuulluksi:chunks' {
  export const chunks: Record<string, { entry: string; needs: string[]; texts: string[] }>;
  export const texts: string;
}
