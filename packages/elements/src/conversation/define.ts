import { define } from '../foundation/define.ts';
import { KuulluksiConversation } from './conversation.ts';

define('kuulluksi-conversation', KuulluksiConversation);
