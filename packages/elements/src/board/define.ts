import { define } from '../foundation/define.ts';
import { KuulluksiBoard } from './board.ts';

define('kuulluksi-board', KuulluksiBoard);
