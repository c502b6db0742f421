import type { Texts } from './texts.ts';

/** What a public form needs besides the record itself. */
export interface PublicFormContext {
  /** The language that the reader asked for. */
  language?: string | undefined;
  /** Languages of an organisation, the first one first. */
  languagesOf: (organisation: string) => readonly string[];
  organisationName: (id: string) => Texts;
  areaName: (code: string) => Texts;
  municipalityName: (code: string) => Texts;
  /** An organisation's unit as it is stored; what may be told of it, each public form decides. Missing: none is known. */
  unitOf?: (
    organisation: string,
    unit: string,
  ) => { name: Texts; mayBeNamed?: boolean | undefined } | undefined;
}
