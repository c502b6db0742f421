import { define } from '../foundation/define.ts';
import { KuulluksiJoin } from './join.ts';

define('kuulluksi-join', KuulluksiJoin);
