/**
 * Light or dark, as the place where an element stands is: the site's `color-scheme`, not the device's wish alone,
 * since a site that knows no dark stays light for a person who likes dark.
 */
export const themeOf = (element: Element, asked: string | undefined): 'light' | 'dark' => {
  if (asked === 'light' || asked === 'dark') return asked;
  const schemes = getComputedStyle(element).colorScheme.split(' ');
  const dark = schemes.includes('dark');
  const light = schemes.includes('light');
  if (dark && light) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return dark ? 'dark' : 'light';
};
