import type { ComponentSpace } from 'glass-easel';
import type { Phone } from '../phone/phone';
import { ariaProperties, drawAria } from './aria';
import { BuiltinPart } from './builtinPart';
import { watchHover } from './hover';
import type { PropertyTable } from './propertyTable';

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
        reactions?.changed?.(name);
      };
      // The names come from the table, which glass-easel's types cannot see.
      for (const name of names) {
        observer(name as never, () => {
          drawAria(part, name);
          changed(name);
        });
      }
      lifetime('created', () => names.forEach(changed));
      lifetime('attached', () => reactions?.attached?.());
      lifetime('detached', () => reactions?.detached?.());
    })
    .registerComponent();
  space.setGlobalUsingComponent(builtin.tag, registered.general());
}
