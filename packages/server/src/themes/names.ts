/** The sets of tokens in packages/elements/themes, which a site links or copies. */
export const themeNames = ['neutral', 'hds-like', 'suomifi-like', 'dark', 'high-contrast'] as const;
export type ThemeName = (typeof themeNames)[number];
