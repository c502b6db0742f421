import { define } from '../foundation/define.ts';
import { KuulluksiExit } from './exit.ts';

define('kuulluksi-exit', KuulluksiExit);
