export const missingFor: (engine: string) => string | undefined;
