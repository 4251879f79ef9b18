import type { GeneralComponent, StyleSegmentIndex } from 'glass-easel';
import { domElementOf } from '../phone/elements';
import { declareFormField } from '../phone/formField';
import type { Phone } from '../phone/phone';

// glass-easel's StyleSegmentIndex.TEMP_EXTRA: a const enum, which a file compiled on its own cannot import.
const temporaryClasses = 3 as StyleSegmentIndex;

/** One element of a builtin component on a page. */
export class BuiltinPart {
  readonly phone: Phone;
  readonly component: GeneralComponent;
  readonly element: HTMLElement;

  constructor(phone: Phone, component: GeneralComponent) {
    const element = domElementOf(component);
    if (element === null) throw new Error('a builtin component has no DOM element');
    this.phone = phone;
    this.component = component;
    this.element = element;
  }

  raw(property: string): unknown {
    return this.component.data[property];
  }

  text(property: string): string {
    const value = this.raw(property);
    return value === undefined || value === null ? '' : String(value);
  }

  flag(property: string): boolean {
    return Boolean(this.raw(property));
  }

  amount(property: string): number {
    return Number(this.raw(property));
  }

  /** A length as WeChat takes it: a bare number means px. */
  length(property: string): string {
    const value = this.text(property);
    return /^-?[\d.]+$/.test(value) ? `${value}px` : value;
  }

  /** The page's DOM, for ids that name another element. */
  get page(): ParentNode {
    // A page is a shadow root; before it is attached, its detached tree.
    return this.element.getRootNode() as ShadowRoot | HTMLElement;
  }

  make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
    const element = this.phone.document.createElement(tag);
    element.className = className;
    return element;
  }

  /** WeChat's own component events stay on their component. */
  emit(event: string, detail: object = {}): void {
    this.component.triggerEvent(event, detail, {});
  }

  onTap(react: () => void): void {
    this.component.addListener('tap', react);
  }

  /** Makes the element a field that a `<form>` reads. */
  isField(value: () => unknown, reset: () => void): void {
    declareFormField(this.component, { name: () => this.text('name'), value, reset });
  }

  /** Sets a property from the inside, as a person's action does. */
  set(property: string, value: unknown): void {
    this.component.setData({ [property]: value });
  }

  setHoverClass(names: string): void {
    this.component.setNodeClass(names, temporaryClasses);
  }
}
