import { DeskAnswer } from './matters/desk-answer.ts';
import { DeskApp } from './desk-app.ts';
import { DeskEntrance } from './staff/desk-entrance.ts';
import { DeskMatter } from './matters/desk-matter.ts';
import { DeskMatters } from './matters/desk-matters.ts';
import { DeskPublish } from './board/desk-publish.ts';

customElements.define('kuulluksi-desk-answer', DeskAnswer);
customElements.define('kuulluksi-desk-publish', DeskPublish);
customElements.define('kuulluksi-desk-matter', DeskMatter);
customElements.define('kuulluksi-desk-matters', DeskMatters);
customElements.define('kuulluksi-desk-entrance', DeskEntrance);
customElements.define('kuulluksi-desk', DeskApp);
