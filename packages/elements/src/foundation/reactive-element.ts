import { adoptStyles, type CSSResult } from '@lit/reactive-element/css-tag.js';
import type { PropertyDeclaration, ReactiveController } from 'lit';

export * from '@lit/reactive-element/css-tag.js';

/*
 * Lit's `reactive-element.js` as far as these elements use it: properties that are read from attributes as words (or as
 * yes and no), state, controllers, one update for all that changed. The build and the browser tests put it in that file's
 * place. What Lit's own does besides (properties written back into attributes, converters, further kinds of decorators,
 * older browsers) would be a twentieth of what a page fetches first.
 */

type Changed = Map<PropertyKey, unknown>;
type Styles = CSSResult | Styles[];

const attributeOf = (name: PropertyKey, { attribute, state }: PropertyDeclaration): string | undefined =>
  attribute === false || state
    ? undefined
    : typeof attribute === 'string'
      ? attribute
      : String(name).toLowerCase();

export class ReactiveElement extends HTMLElement {
  static styles?: Styles;
  /** Properties by name, each with its declaration; those of a class around are among them. */
  static elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration> = new Map();

  static createProperty(name: PropertyKey, declaration: PropertyDeclaration = {}): void {
    this.elementProperties = new Map(this.elementProperties).set(name, declaration);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get(this: Record<symbol, unknown>) {
        return this[key];
      },
      set(this: ReactiveElement & Record<symbol, unknown>, value: unknown) {
        const before = this[key];
        this[key] = value;
        if (!Object.is(value, before)) this.requestUpdate(name, before);
      },
      configurable: true,
      enumerable: true,
    });
  }

  static get observedAttributes(): string[] {
    return [...this.elementProperties].flatMap(([name, declaration]) => attributeOf(name, declaration) ?? []);
  }

  /** Each sheet once, at the place where it comes last. */
  static get elementStyles(): CSSResult[] {
    const all = ([this.styles ?? []] as unknown[]).flat(Infinity) as CSSResult[];
    return [...new Set(all.reverse())].reverse();
  }

  renderRoot?: HTMLElement | ShadowRoot;
  hasUpdated = false;
  isUpdatePending = false;
  #changed: Changed = new Map();
  #controllers = new Set<ReactiveController>();
  /** What was set before the element was defined. */
  #early = new Map<PropertyKey, unknown>();
  #enable?: (ready: boolean) => void;
  #updated = new Promise<boolean>(resolve => (this.#enable = resolve));

  constructor() {
    super();
    const own = this as unknown as Record<PropertyKey, unknown>;
    for (const name of this.#class.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, own[name]);
      delete own[name];
    }
    this.requestUpdate();
  }

  get #class(): typeof ReactiveElement {
    return this.constructor as typeof ReactiveElement;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable?.(true);
    for (const one of this.#controllers) one.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const one of this.#controllers) one.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    for (const [name, declaration] of this.#class.elementProperties) {
      if (attributeOf(name, declaration) !== attribute) continue;
      const given = declaration.type === Boolean ? value !== null : value;
      (this as unknown as Record<PropertyKey, unknown>)[name] = given;
    }
  }

  createRenderRoot(): HTMLElement | ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, this.#class.elementStyles);
    return root;
  }

  /** @param name What changed; without it the element is updated in any case. */
  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name))
      this.#changed.set(name, this.hasUpdated ? before : undefined);
    if (!this.isUpdatePending) this.#updated = this.#update();
  }

  async #update(): Promise<boolean> {
    this.isUpdatePending = true;
    // The update before may have failed; it has said so itself.
    await this.#updated.catch(() => undefined);
    this.performUpdate();
    return !this.isUpdatePending;
  }

  get updateComplete(): Promise<boolean> {
    return this.#updated;
  }

  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    for (const [name, value] of this.#early) (this as unknown as Record<PropertyKey, unknown>)[name] = value;
    this.#early.clear();
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      for (const one of this.#controllers) one.hostUpdate?.();
      this.update(changed);
    } catch (reason) {
      this.#ready();
      throw reason;
    }
    for (const one of this.#controllers) one.hostUpdated?.();
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  #ready(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  protected willUpdate(_changed: Changed): void {}
  protected update(_changed: Changed): void {
    this.#ready();
  }
  protected firstUpdated(_changed: Changed): void {}
  protected updated(_changed: Changed): void {}
}
