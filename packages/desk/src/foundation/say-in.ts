/** A text of several languages in the one that the desk speaks, else in the first that there is. */
export const sayIn = (
  texts: Readonly<Record<string, string>>,
  language: string,
): { text: string; lang: string } => {
  const found = [language, language.split('-')[0] ?? language, 'fi', ...Object.keys(texts)].find(
    one => texts[one] !== undefined,
  );
  return { text: texts[found ?? ''] ?? '', lang: found === 'fi-simple' ? 'fi' : (found ?? 'fi') };
};
