import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import '@kuulluksi/elements/feedback-form/define';
import '@kuulluksi/elements/group-finder/define';
import type { KuulluksiSelectEvent } from '@kuulluksi/elements/events';
import { Kuulluksi } from './embedded';
import { Kuulluksi as EmbeddedSearch } from './embedded-search';

@Component({
  selector: 'app-root',
  imports: [Kuulluksi, NgComponentOutlet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <h1>Osallisuus</h1>
      <button type="button" (click)="organisation.set('esimerkki-vantaa-kerava')">Toinen alue</button>
      <button type="button" (click)="shown.set(!shown())">Näytä tai piilota</button>
      <p id="opened">{{ opened() }}</p>
      <p id="sent">{{ sent() ? 'Lähetetty' : '' }}</p>
      @if (shown()) {
        <kuulluksi-group-finder
          [attr.api]="api"
          [attr.organisation]="organisation()"
          age-level="youth"
          (kuulluksi-select)="open($event)"
        >
          <p>Ryhmät: kysy meiltä.</p>
        </kuulluksi-group-finder>
        <kuulluksi-feedback-form
          [attr.api]="api"
          [attr.organisation]="organisation()"
          (kuulluksi-sent)="sent.set(true)"
        >
          <p>Palaute: soita meille.</p>
        </kuulluksi-feedback-form>
      }
      <section id="embedded">
        <app-kuulluksi />
      </section>
      <section id="embedded-search">
        <ng-container *ngComponentOutlet="embeddedSearch" />
      </section>
    </main>
  `,
})
export class App {
  /** It has the selector of the other, as every code from that page. */
  readonly embeddedSearch = EmbeddedSearch;
  readonly api = 'https://kuulluksi.example';
  readonly organisation = signal('esimerkki-pirkanmaa');
  readonly shown = signal(true);
  readonly opened = signal('');
  readonly sent = signal(false);

  open(event: Event): void {
    this.opened.set((event as KuulluksiSelectEvent).detail.group);
  }
}
