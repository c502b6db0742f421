export const chromiumPath: () => Promise<string>;
export const chromiumFlags: string[];
