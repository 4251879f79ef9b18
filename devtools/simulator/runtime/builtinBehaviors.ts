import type { CodeSpace, component } from 'glass-easel-miniprogram-adapter';
import { declareFormField } from '../phone/formField';

/** The behaviors that WeChat defines, by the name under which a component asks for them. */
export function builtinBehaviors(space: CodeSpace): ReadonlyMap<string, unknown> {
  const formField = space
    .behavior()
    .property('name', String)
    .property('value', null)
    .init(({ self }) => {
      // The adapter types `self` by a definition that is unknown here.
      const caller = self as unknown as component.GeneralComponent;
      declareFormField(caller._$.general(), {
        name: () => String(caller.data.name ?? ''),
        value: () => caller.data.value,
        reset: () => undefined,
      });
    })
    .register();
  const nothing = space.behavior().register();
  return new Map<string, unknown>([
    ['wx://form-field', formField],
    ['wx://form-field-group', nothing],
    ['wx://form-field-button', nothing],
    ['wx://component-export', nothing],
  ]);
}
