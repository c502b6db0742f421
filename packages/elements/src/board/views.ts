/** What a board can show: what was said and answered, what was asked of everybody, the panels, the figures of it all. */
export const views = ['board', 'asked', 'panels', 'figures'] as const;
export type View = (typeof views)[number];
