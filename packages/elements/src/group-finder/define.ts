import { define } from '../foundation/define.ts';
import { KuulluksiGroupFinder } from './group-finder.ts';

define('kuulluksi-group-finder', KuulluksiGroupFinder);
