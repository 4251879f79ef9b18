import type { ComponentSpace, GeneralComponent, StyleSegmentIndex, typeUtils } from 'glass-easel';
import { domElementOf } from '../runtime/elements';
import { declareFormField } from '../runtime/formField';
import type { Phone } from '../runtime/phone';
import { ariaProperties, drawAria } from './aria';
import { watchHover } from './hover';

// glass-easel's StyleSegmentIndex.TEMP_EXTRA: a const enum, which a file compiled on its own cannot import.
const temporaryClasses = 3 as StyleSegmentIndex;

export type PropertyTable = Readonly<
  Record<string, typeUtils.PropertyType | { type: typeUtils.PropertyType; value: unknown }>
>;

/** One of WeChat's own components. */
export interface Builtin {
  readonly tag: string;
  /** In camelCase, with WeChat's defaults. Attributes that are not listed are ignored, as WeChat ignores them. */
  readonly properties?: PropertyTable;
  /** CSS for `wx-<tag>` on every page. */
  readonly styles?: string;
  /** Runs once for each element, before it has children. */
  readonly create?: (part: BuiltinPart) => BuiltinReactions | undefined;
}

export interface BuiltinReactions {
  /** Called for every property once after `create`, and then on each change. */
  readonly changed?: (property: string) => void;
  readonly attached?: () => void;
  readonly detached?: () => void;
}

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

const commonProperties: PropertyTable = {
  hidden: Boolean,
  name: String,
  hoverClass: { type: String, value: '' },
  hoverStartTime: { type: Number, value: 50 },
  hoverStayTime: { type: Number, value: 400 },
  hoverStopPropagation: Boolean,
  ...ariaProperties,
};

/** Makes a builtin known to every template of a component space. */
export function registerBuiltin(builtin: Builtin, space: ComponentSpace, phone: Phone): void {
  const properties: PropertyTable = { ...commonProperties, ...builtin.properties };
  const names = Object.keys(properties);
  const definition = space.define(`builtin/${builtin.tag}`).definition({ properties });
  const registered = definition
    .init(({ self, lifetime, observer }) => {
      const part = new BuiltinPart(phone, self.general());
      const reactions = builtin.create?.(part);
      watchHover(part);
      const changed = (name: string) => {
        if (name === 'hidden') part.element.toggleAttribute('hidden', part.flag('hidden'));
        drawAria(part, name);
        reactions?.changed?.(name);
      };
      for (const name of names) observer(name as never, () => changed(name));
      lifetime('created', () => names.forEach(changed));
      lifetime('attached', () => reactions?.attached?.());
      lifetime('detached', () => reactions?.detached?.());
    })
    .registerComponent();
  space.setGlobalUsingComponent(builtin.tag, registered.general());
}
