import { renderApplication } from '@angular/platform-server';
import bootstrap from './server';

/** @param document The page that the build made. */
export const render = (document: string): Promise<string> =>
  renderApplication(bootstrap, { document, url: '/' });
