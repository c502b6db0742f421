import { Component } from '@angular/core';

/** What a web team copies from the page for embedding stands here; a test puts it in. */
@Component({ selector: 'app-kuulluksi', template: '' })
export class Kuulluksi {}
