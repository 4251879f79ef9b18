import { Element, type GeneralComponent, Component as GlassComponent } from 'glass-easel';

/** What a `<form>` reads and resets; builtin fields add themselves, custom components use `wx://form-field`. */
export interface FormField {
  readonly name: () => string;
  readonly value: () => unknown;
  readonly reset: () => void;
}

const fields = new WeakMap<GeneralComponent, FormField>();

export function declareFormField(component: GeneralComponent, field: FormField): void {
  fields.set(component, field);
}

/** The form fields inside an element, in document order, shadow trees of custom components included. */
export function formFieldsIn(root: Element): FormField[] {
  const found: FormField[] = [];
  root.forEachComposedChild((child) => {
    if (!Element.isElement(child)) return;
    const field = GlassComponent.isComponent(child) ? fields.get(child) : undefined;
    if (field !== undefined && field.name() !== '') found.push(field);
    found.push(...formFieldsIn(child));
  });
  return found;
}
