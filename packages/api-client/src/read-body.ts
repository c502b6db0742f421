import { TooLargeAnswerError } from './errors/too-large-answer-error.ts';

/** The text of an answer, read no further than the limit in bytes. */
export const readBody = async (response: Response, largest: number): Promise<string> => {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > largest) {
      reader.cancel().catch(() => undefined);
      throw new TooLargeAnswerError();
    }
    text += decoder.decode(value, { stream: true });
  }
};
