import { Component } from '@angular/core';

/** The same with a search of odd signs; a test puts it in. */
@Component({ selector: 'app-kuulluksi', template: '' })
export class Kuulluksi {}
