import { joinKinds } from '@kuulluksi/contract/vocabularies';
import { boardTexts } from '../board/texts.ts';
import { groupSpeech } from '../groups/texts.ts';
import { joinSpeech } from '../joining/texts.ts';
import type { Speech } from '../pages/speech.ts';
import { pathwaysTexts } from '../pathways/texts.ts';
import type { ElementName } from './elements.ts';

/** What an element is called: as its own page is. */
export const titleOf = (
  element: ElementName,
  speech: Speech,
  settings: Readonly<Record<string, string>> = {},
): string => {
  switch (element) {
    case 'group-finder':
      return groupSpeech(speech).t('list-title');
    case 'pathways':
      return pathwaysTexts(speech.language)('title');
    case 'feedback-form':
      return speech.t('feedback-title');
    case 'conversation':
      return speech.t('conversation-title');
    case 'board':
      return boardTexts(speech.language)('title');
    case 'join':
      return joinSpeech(speech).label('title', joinKinds.find(kind => kind === settings['kind']) ?? 'join');
  }
};
