import { define } from '../foundation/define.ts';
import { KuulluksiPathways } from './pathways.ts';

define('kuulluksi-pathways', KuulluksiPathways);
