import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { App } from './app';

bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideClientHydration()],
}).catch((reason: unknown) => console.error(reason));
