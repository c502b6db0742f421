/*
 * Lit's `css-tag.js` for browsers that all know adopted sheets: the build puts it in that file's place, so that no page
 * carries the way of older ones (elements of `<style>`, which a strict policy refuses anyway).
 */

export class CSSResult {
  readonly _$cssResult$ = true;
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (value: unknown): CSSResult => new CSSResult(String(value));

export const css = (strings: TemplateStringsArray, ...values: (CSSResult | number)[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values));

export const supportsAdoptingStyleSheets = true;

export const getCompatibleStyle = <S>(style: S): S => style;

export const adoptStyles = (root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]): void => {
  root.adoptedStyleSheets = styles.map(one => (one instanceof CSSStyleSheet ? one : one.styleSheet));
};
