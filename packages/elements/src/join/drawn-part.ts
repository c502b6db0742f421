/** Pictures beside the ways in which a child can be answered. */
import type { nothing, TemplateResult } from 'lit';
import { picture } from '../foundation/pictures/pictures.ts';
import { pictureStyles } from '../foundation/pictures/pictures.styles.ts';
import type { TextBundle } from '../foundation/texts.ts';

export const bundles: readonly TextBundle<string>[] = [];
export const styles = [pictureStyles];

const names: Record<string, string> = {
  'through-my-foster-carer': 'adult',
  'through-my-worker': 'worker',
  call: 'talking',
  code: 'own-room',
};

/** Something kind at the end. */
export const kind = (): TemplateResult | typeof nothing => picture('being-met');

export const drawn = (way: string): TemplateResult | typeof nothing => picture(names[way]);
