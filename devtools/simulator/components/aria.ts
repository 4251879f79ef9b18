import type { BuiltinPart } from './builtinPart';
import type { PropertyTable } from './propertyTable';

const ariaNames =
  `activedescendant atomic autocomplete busy checked colcount colindex controls current describedby details
  disabled errormessage expanded haspopup hidden invalid label labelledby level live modal multiselectable orientation
  placeholder posinset pressed readonly relevant required roledescription selected setsize sort valuemax valuemin valuenow
  valuetext`.split(/\s+/);

const propertyOf = (ariaName: string) => `aria${ariaName[0]?.toUpperCase()}${ariaName.slice(1)}`;

const attributeByProperty = new Map<string, string>([
  ['ariaRole', 'role'],
  ...ariaNames.map((name): [string, string] => [propertyOf(name), `aria-${name}`]),
]);

export const ariaProperties: PropertyTable = Object.fromEntries(
  [...attributeByProperty.keys()].map((property) => [property, null]),
);

const drawn = new WeakMap<BuiltinPart, Map<string, string | null>>();

/**
 * WeChat writes `aria-role="button"` where a browser reads `role="button"`; the other names are the same. A name that
 * is taken away again leaves what the component itself says, such as the role of a button.
 */
export function drawAria(part: BuiltinPart, property: string): void {
  const attribute = attributeByProperty.get(property);
  if (attribute === undefined) return;
  const own = drawn.get(part) ?? new Map<string, string | null>();
  drawn.set(part, own);
  const value = part.text(property);
  if (value === '' && !own.has(attribute)) return;
  if (!own.has(attribute)) own.set(attribute, part.element.getAttribute(attribute));
  const shown = value === '' ? own.get(attribute) : value;
  if (typeof shown === 'string') part.element.setAttribute(attribute, shown);
  else part.element.removeAttribute(attribute);
}
