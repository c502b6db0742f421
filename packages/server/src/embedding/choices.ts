import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { speechIn, type Speech } from '../pages/speech.ts';
import type { Release } from '../browser-files/releases.ts';
import { frameAddress, ownPageAddress } from './addresses.ts';
import { codeNames, codes, policyLines, type CodeName, type Embedding, type Piece } from './codes.ts';
import { firstReadAddress } from './first-read.ts';
import { elementNames, embeddableOf, settingsOf, type ElementName } from './elements.ts';
import { titleOf } from './titles.ts';
import { themeNames, type ThemeName } from '../themes/names.ts';

/** What somebody chose on the page that writes codes. */
export interface Choices {
  element: ElementName;
  settings: Record<string, string>;
  /** The language of the element; that of the page where nobody chose. */
  language: InterfaceLanguage;
  release: Release | undefined;
  ownLit: boolean;
  /** A ready set of tokens; the host's own where nobody chose. */
  look: ThemeName | undefined;
}

/** What an address chooses; what cannot be chosen is passed over. */
export const choicesOf = (
  query: Readonly<Record<string, string>>,
  { speech, known, releases }: { speech: Speech; known: ReadonlySet<string>; releases: readonly Release[] },
): Choices => {
  const element = elementNames.find(name => name === query['element']) ?? 'group-finder';
  const { organisation, ...settings } = settingsOf(element, query);
  const here = organisation?.split(' ').filter(id => known.has(id)) ?? [];
  return {
    element,
    settings: { ...(here.length > 0 && { organisation: here.join(' ') }), ...settings },
    language: interfaceLanguages.find(one => one === query['element-language']) ?? speech.language,
    release: releases.find(({ version }) => version === query['version']),
    ownLit: query['own-lit'] === 'yes',
    look: themeNames.find(one => one === query['look']),
  };
};

/** The first release took nothing that its page had fetched. */
const takesFirstRead = ({ version }: Release): boolean => version !== '0.1.0';

/** What is written out of the choices. */
export interface Written {
  /** Where the preview is: on this server. */
  frame: string;
  ownPage: string;
  codes: Record<CodeName, { pieces: Piece[]; policy: string }>;
}

export const writtenOf = (choices: Choices, publicUrl: string): Written => {
  const { element, settings, language, release, look } = choices;
  const { origin } = new URL(publicUrl);
  const { takesWords, height } = embeddableOf(element);
  const name = `${element}.${language}.js`;
  const integrity = release?.integrity[name];
  const frame = frameAddress(element, settings, language, look);
  const read = firstReadAddress(element, settings, language);
  const ownPage = ownPageAddress(element, settings, language);
  const { theme: _theme, ...onPage } = settings;
  const embedding: Embedding = {
    server: origin,
    element,
    settings: { ...settings, ...(takesWords && { exit: '' }) },
    language,
    title: titleOf(element, speechIn(language), onPage),
    ownPage: origin + ownPage,
    frame: origin + frame,
    height,
    look,
    release:
      release && integrity
        ? {
            file: `releases/${release.version}/${name}`,
            integrity,
            firstRead: takesFirstRead(release) && read ? origin + read : undefined,
          }
        : undefined,
  };
  const { ownLit } = choices;
  return {
    frame,
    ownPage,
    codes: Object.fromEntries(
      codeNames.map(name => [
        name,
        {
          pieces: codes[name](embedding),
          policy: `${policyLines(name, origin, { ownLit, look: look !== undefined }).join(';\n')};`,
        },
      ]),
    ) as Written['codes'],
  };
};
