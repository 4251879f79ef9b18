import * as v from 'valibot';
import { type MethodTable, method } from '../methods';
import { customComponentOf, publicPropertiesOf, type Values } from './componentValues';
import { triggerOn } from './elementEvents';
import { elementFunctions } from './elementFunctions';
import { describeAll, describeFirst, elementsBySelector } from './elementQuery';
import { componentAt, type ElementRegistry } from './elementRegistry';
import { pageAreaOf } from './pageArea';
import { valueAt } from './valueAt';
import { innerWxml, outerWxml } from './wxml';

const elementId = v.string();
const names = v.array(v.string());
const args = v.optional(v.array(v.unknown()), []);
const record = v.record(v.string(), v.unknown());

export function elementMethods(registry: ElementRegistry): MethodTable {
  const find = (id: string) => registry.find(id);
  const query = { elementId, selector: v.string() };
  return {
    'Element.getElement': method(query, (given) =>
      describeFirst(registry, elementsBySelector(find(given.elementId), given.selector)),
    ),
    'Element.getElements': method(query, (given) =>
      describeAll(registry, elementsBySelector(find(given.elementId), given.selector)),
    ),
    'Element.getDOMProperties': method({ elementId, names }, (given) => {
      const element = find(given.elementId);
      return { properties: given.names.map((name) => valueAt(element, name)) };
    }),
    'Element.getAttributes': method({ elementId, names }, (given) => {
      const element = find(given.elementId);
      return { attributes: given.names.map((name) => attributeOf(element, name)) };
    }),
    'Element.getStyles': method({ elementId, names }, (given) => {
      const style = getComputedStyle(find(given.elementId));
      return { styles: given.names.map((name) => style.getPropertyValue(name)) };
    }),
    'Element.getProperties': method({ elementId, names }, (given) => {
      const element = find(given.elementId);
      const values = publicPropertiesOf(element);
      return { properties: given.names.map((name) => (name === '__propPublic' ? namesOf(values) : values[name])) };
    }),
    'Element.getOffset': method({ elementId }, (given) => offsetOf(find(given.elementId))),
    'Element.getWXML': method({ elementId, type: v.picklist(['inner', 'outer']) }, (given) => ({
      wxml: given.type === 'outer' ? outerWxml(find(given.elementId)) : innerWxml(find(given.elementId)),
    })),
    'Element.triggerEvent': method({ elementId, type: v.string(), detail: v.optional(v.unknown()) }, (given) => {
      triggerOn(find(given.elementId), given.type, given.detail);
      return {};
    }),
    'Element.dispatchEvent': method({ elementId, eventName: v.string(), detail: v.optional(v.unknown()) }, (given) => {
      triggerOn(find(given.elementId), given.eventName, given.detail);
      return {};
    }),
    'Element.getData': method({ elementId, path: v.optional(v.string()) }, (given) => ({
      data: valueAt(customComponentOf(find(given.elementId)).data, given.path),
    })),
    'Element.setData': method({ elementId, data: record }, (given) => {
      customComponentOf(find(given.elementId)).setData(given.data);
      return {};
    }),
    'Element.callMethod': method({ elementId, method: v.string(), args }, async (given) => {
      const component = customComponentOf(find(given.elementId));
      const called: unknown = Reflect.get(component, given.method);
      if (typeof called !== 'function') throw new Error(`component.${given.method} not exists`);
      return { result: await called.apply(component, given.args) };
    }),
    'Element.callFunction': method({ elementId, functionName: v.string(), args }, async (given) => {
      const run = elementFunctions[given.functionName];
      if (run === undefined) throw new Error(`${given.functionName} is not emulated`);
      return { result: await run(find(given.elementId), given.args) };
    }),
  };
}

const namesOf = (values: Values) => Object.fromEntries(Object.keys(values).map((name) => [name, true]));

/** A builtin component keeps as a property what its template writes as an attribute. */
function attributeOf(element: HTMLElement, name: string): unknown {
  if (element.hasAttribute(name)) return element.getAttribute(name);
  const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return componentAt(element)?.data[property] ?? null;
}

/** In the page's own coordinates, as `wx.createSelectorQuery` gives them once the page is scrolled to its top. */
function offsetOf(element: HTMLElement): { readonly left: number; readonly top: number } {
  const area = pageAreaOf(element);
  const page = area.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  return { left: own.left - page.left + area.scrollLeft, top: own.top - page.top + area.scrollTop };
}
