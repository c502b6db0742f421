import type { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';

/** A parent's question, with no contact: the answer is read with the receipt code. */
export const parentsQuestion: FeedbackInput = {
  key: '0123456789abcdef0123456789abcdef',
  organisation: 'esimerkki-pirkanmaa',
  kind: 'question',
  text: 'Voinko ottaa ystävän mukaan palaveriin? En haluaisi mennä sinne yksin.',
  publication: 'yes',
  ageLevel: 'adult',
  language: 'fi',
};

/** A young person's idea, in easy Finnish, to be asked about before anything is told. */
export const youthsIdea: FeedbackInput = {
  key: '11112222333344445555666677778888',
  organisation: 'esimerkki-keski-suomi',
  kind: 'idea',
  text: 'Voisimmeko laittaa ruokaa yhdessä useammin?',
  publication: 'ask-first',
  ageLevel: 'youth',
  language: 'fi-simple',
};

/** Thanks in Swedish from a foster parent who may be written to. */
export const fosterParentsThanks: FeedbackInput = {
  key: 'fedcba9876543210fedcba9876543210',
  organisation: 'kuulolla',
  kind: 'thanks',
  text: 'Tack för gruppen. Det var skönt att få lyssna på andra.',
  contact: {
    way: 'email',
    value: 'fosterforalder@exempel.example',
    safely: 'Skriv helst på vardagar. Nämn inte vad saken gäller i rubriken.',
  },
  publication: 'no',
  ageLevel: 'adult',
  language: 'sv',
};

export const exampleFeedback: FeedbackInput[] = [parentsQuestion, youthsIdea, fosterParentsThanks];
