import type { Texts } from '@kuulluksi/contract/foundation/texts';

/** A page of plain information, as a demo site shows it. */
export interface InformationPage {
  id: string;
  title: Texts;
  sections: Section[];
}

export interface Section {
  /** Missing where the text follows the title at once. */
  heading?: Texts;
  paragraphs: Texts[];
}
