import { define } from '../foundation/define.ts';
import { KuulluksiSettings } from './settings.ts';

define('kuulluksi-settings', KuulluksiSettings);
