import { provideZonelessChangeDetection } from '@angular/core';
import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import { provideServerRendering } from '@angular/platform-server';
import { App } from './app';

const providers = [provideZonelessChangeDetection(), provideClientHydration(), provideServerRendering()];

export default (context: BootstrapContext) => bootstrapApplication(App, { providers }, context);
