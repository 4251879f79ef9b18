import type { BuiltinPart } from './builtinPart';

/** Class names as the style sheets of the template that uses the part see them. */
export function scopedClassNames(part: BuiltinPart, names: string): string[] {
  const owner = part.component.ownerShadowRoot?.getHostNode();
  const { styleScope, extraStyleScope } = owner?.getComponentOptions() ?? {};
  const scopes = owner?.getRootBehavior().ownerSpace.styleScopeManager;
  const scopeNames = [styleScope, extraStyleScope]
    .filter((scope) => scope !== undefined && scope !== null)
    .map((scope) => scopes?.queryName(scope) ?? '');
  const plainNames = names.split(/\s+/).filter((name) => name !== '');
  return scopeNames.flatMap((scope) => plainNames.map((name) => (scope === '' ? name : `${scope}--${name}`)));
}
