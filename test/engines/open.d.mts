interface Opened {
  page: {
    goto(address: string): Promise<unknown>;
    evaluate(act: unknown, ...words: unknown[]): Promise<unknown>;
  };
  errors: () => string[];
  close: () => Promise<void>;
}
export const open: Record<
  'chromium' | 'firefox' | 'webkit',
  (options?: { proxy?: number }) => Promise<Opened>
>;
