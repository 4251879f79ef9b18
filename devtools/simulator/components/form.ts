import { type Element, type GeneralComponent, Component as GlassComponent } from 'glass-easel';
import { formFieldsIn } from '../phone/formField';
import type { Builtin } from './builtin';

interface Form {
  readonly submit: (submitter: GeneralComponent) => void;
  readonly reset: () => void;
}

const forms = new WeakMap<Element, Form>();

/** The form that an element lies in, across the shadow trees of custom components. */
export function nearestForm(component: GeneralComponent): Form | undefined {
  for (let element: Element | null = component; element !== null; element = element.getComposedParent()) {
    const form = GlassComponent.isComponent(element) ? forms.get(element) : undefined;
    if (form !== undefined) return form;
  }
  return undefined;
}

export const form: Builtin = {
  tag: 'form',
  properties: { reportSubmit: Boolean, reportSubmitTimeout: Number },
  styles: 'wx-form { display: block; }',
  create(part) {
    const fields = () => formFieldsIn(part.component);
    forms.set(part.component, {
      submit: (submitter) => {
        const value = Object.fromEntries(fields().map((field) => [field.name(), field.value()]));
        part.emit('submit', { value, target: { id: submitter.id, dataset: submitter.dataset } });
      },
      reset: () => {
        for (const field of fields()) field.reset();
        part.emit('reset', { target: { id: part.component.id, dataset: part.component.dataset } });
      },
    });
    return undefined;
  },
};
