import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { DirectiveResult } from 'lit/directive.js';
import { readAloud } from '../../foundation/read-aloud.ts';
import type { Voice } from '../voice.ts';
import { inChildsWords } from './texts.ts';

/** The speaker button: reads our own texts and an organisation's, never what the child wrote. */
export const listen = (voice: Voice, texts: readonly (Text | string | undefined)[]): DirectiveResult => {
  const t = inChildsWords(voice);
  const spoken = texts.flatMap(one =>
    one === undefined || one === ''
      ? []
      : typeof one === 'string'
        ? { text: one, lang: voice.language }
        : { text: one.text, lang: one.lang },
  );
  return readAloud({ spoken, listen: t('listen'), stop: t('listen-stop') });
};
