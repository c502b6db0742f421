/// <reference types="vite/client" />

/** The ready looks that a site may link (packages/elements/themes), each as a style sheet of the page. */
const sources = import.meta.glob<string>('../../packages/elements/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const sheets = new Map(
  Object.entries(sources).map(([file, css]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return [/([\w-]+)\.css$/.exec(file)?.[1] ?? file, sheet] as const;
  }),
);

export const themeNames = [...sheets.keys()];

/** Puts a look on the page and takes the others off. */
export const wearTheme = (name: string | undefined): void => {
  const others = document.adoptedStyleSheets.filter(sheet => ![...sheets.values()].includes(sheet));
  const worn = sheets.get(name ?? '');
  document.adoptedStyleSheets = worn ? [...others, worn] : others;
};
