import { expect, fixture } from '@open-wc/testing';
import { moods, pictures } from '@kuulluksi/contract/vocabularies';
import { face } from '@kuulluksi/elements/foundation/pictures/faces';
import { picture } from '@kuulluksi/elements/foundation/pictures/pictures';
import { html, type TemplateResult } from 'lit';

const linesOf = async (drawing: unknown) => {
  const place = await fixture(html`<div>${drawing as TemplateResult}</div>`);
  return place.querySelector('.lines')?.getAttribute('d') ?? '';
};

describe('pictures', () => {
  it('are drawn for every mood and every name of the vocabulary, no two alike', async () => {
    const all = [...moods.map(face), ...pictures.map(picture)];
    const lines = await Promise.all(all.map(linesOf));
    expect(lines.filter(line => line === '')).to.deep.equal([]);
    expect(new Set(lines).size).to.equal(moods.length + pictures.length);
  });

  it('keep within their square, lines and all', async () => {
    const outside: string[] = [];
    for (const name of pictures) {
      const place = await fixture(html`<div>${picture(name)}</div>`);
      const { x, y, width, height } = place.querySelector<SVGPathElement>('.lines')!.getBBox();
      const half = 1.125;
      if (x < half || y < half || x + width > 48 - half || y + height > 48 - half) outside.push(name);
    }
    expect(outside).to.deep.equal([]);
  });

  it('stand beside their words and say nothing themselves', async () => {
    const place = await fixture(html`<div>${face('good')}</div>`);
    expect(place.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(place.textContent?.trim()).to.equal('');
  });

  it('leave out a name that this page does not know', async () => {
    expect(await linesOf(picture('something-newer'))).to.equal('');
    expect(await linesOf(picture(undefined))).to.equal('');
  });
});
