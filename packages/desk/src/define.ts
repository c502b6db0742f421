import { DeskAnswer } from './desk-answer.ts';
import { DeskApp } from './desk-app.ts';
import { DeskEntrance } from './desk-entrance.ts';
import { DeskMatter } from './desk-matter.ts';
import { DeskMatters } from './desk-matters.ts';
import { DeskPublish } from './desk-publish.ts';

customElements.define('kuulluksi-desk-answer', DeskAnswer);
customElements.define('kuulluksi-desk-publish', DeskPublish);
customElements.define('kuulluksi-desk-matter', DeskMatter);
customElements.define('kuulluksi-desk-matters', DeskMatters);
customElements.define('kuulluksi-desk-entrance', DeskEntrance);
customElements.define('kuulluksi-desk', DeskApp);
