import { Element, type GeneralComponent } from 'glass-easel';
import type { Builtin } from './builtin';
import type { BuiltinPart } from './builtinPart';
import { actOnTap } from './labelled';

interface Choice {
  readonly part: BuiltinPart;
  readonly clear: () => void;
}

interface Group {
  readonly kind: 'radio' | 'checkbox';
  readonly chosen: (choice: Choice) => void;
}

const groups = new WeakMap<object, Group>();
const choices = new WeakMap<object, Choice>();

function groupOf(component: GeneralComponent, kind: Group['kind']): Group | undefined {
  for (let element: Element | null = component; element !== null; element = element.getComposedParent()) {
    const group = groups.get(element);
    if (group?.kind === kind) return group;
  }
  return undefined;
}

function choicesIn(element: Element): Choice[] {
  const found: Choice[] = [];
  element.forEachComposedChild((child) => {
    const choice = choices.get(child);
    if (choice !== undefined) found.push(choice);
    if (Element.isElement(child)) found.push(...choicesIn(child));
  });
  return found;
}

function choice(kind: Group['kind']): Builtin {
  const tag = `wx-${kind}`;
  return {
    tag: kind,
    properties: { value: String, checked: Boolean, disabled: Boolean, color: { type: String, value: '#09BB07' } },
    styles: `${tag} { display: inline-block; cursor: pointer; }
      ${tag} > .mark { display: inline-block; position: relative; width: 22px; height: 22px; margin-right: 5px; vertical-align: middle; color: var(--on);
        border: 1px solid #d1d1d1; border-radius: ${kind === 'radio' ? '50%' : '3px'}; background: #fff; }
      ${tag}[checked] > .mark::before { content: ""; position: absolute; left: 7px; top: 3px; width: 5px; height: 10px;
        border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(45deg); }
      ${tag}[disabled] { opacity: .5; }`,
    create(part) {
      const { element } = part;
      element.prepend(part.make('span', 'mark'));
      element.setAttribute('role', kind);
      const self: Choice = { part, clear: () => part.set('checked', false) };
      choices.set(part.component, self);
      const choose = () => {
        if (part.flag('disabled') || (kind === 'radio' && part.flag('checked'))) return;
        part.set('checked', !part.flag('checked'));
        groupOf(part.component, kind)?.chosen(self);
      };
      actOnTap(part, choose);
      return {
        changed(property) {
          if (property === 'checked') {
            element.toggleAttribute('checked', part.flag('checked'));
            element.setAttribute('aria-checked', String(part.flag('checked')));
          } else if (property === 'disabled') element.toggleAttribute('disabled', part.flag('disabled'));
          else if (property === 'color') element.style.setProperty('--on', part.text('color'));
        },
      };
    },
  };
}

function choiceGroup(kind: Group['kind']): Builtin {
  return {
    tag: `${kind}-group`,
    styles: `wx-${kind}-group { display: block; }`,
    create(part) {
      const checked = () => choicesIn(part.component).filter((item) => item.part.flag('checked'));
      const value = () => {
        const values = checked().map((item) => item.part.text('value'));
        return kind === 'radio' ? (values[0] ?? '') : values;
      };
      part.element.setAttribute('role', kind === 'radio' ? 'radiogroup' : 'group');
      groups.set(part.component, {
        kind,
        chosen: (latest) => {
          if (kind === 'radio') for (const item of checked()) if (item !== latest) item.clear();
          part.emit('change', { value: value() });
        },
      });
      part.isField(value, () => {
        for (const item of checked()) item.clear();
      });
      return undefined;
    },
  };
}

export const radio = choice('radio');
export const radioGroup = choiceGroup('radio');
export const checkbox = choice('checkbox');
export const checkboxGroup = choiceGroup('checkbox');
