/** What a board can show: what was said and answered, what was asked of everybody, the figures of both. */
export const views = ['board', 'asked', 'figures'] as const;
export type View = (typeof views)[number];
