import * as v from 'valibot';
import { type MethodTable, method } from '../methods';
import { type AutomatedPhone, pageOf } from './automatedPhone';
import { describeAll, describeFirst, elementsBySelector, elementsByXpath } from './elementQuery';
import type { ElementRegistry } from './elementRegistry';
import { valueAt } from './valueAt';

const pageId = v.number();
const record = v.record(v.string(), v.unknown());

export function pageMethods(phone: AutomatedPhone, registry: ElementRegistry): MethodTable {
  const find = (id: number, selector: string) => elementsBySelector(pageOf(phone, id).frame.scroller, selector);
  const findByXpath = (id: number, xpath: string) => elementsByXpath(pageOf(phone, id).frame.scroller, xpath);
  const query = { pageId, selector: v.string() };
  return {
    'Page.getElement': method(query, (given) => describeFirst(registry, find(given.pageId, given.selector))),
    'Page.getElements': method(query, (given) => describeAll(registry, find(given.pageId, given.selector))),
    'Page.getElementByXpath': method(query, (given) =>
      describeFirst(registry, findByXpath(given.pageId, given.selector)),
    ),
    'Page.getElementsByXpath': method(query, (given) =>
      describeAll(registry, findByXpath(given.pageId, given.selector)),
    ),
    'Page.getData': method({ pageId, path: v.optional(v.string()) }, (given) => ({
      data: valueAt(pageOf(phone, given.pageId).instance.data, given.path),
    })),
    'Page.setData': method({ pageId, data: record }, (given) => {
      pageOf(phone, given.pageId).instance.setData(given.data);
      return {};
    }),
    'Page.callMethod': method(
      { pageId, method: v.string(), args: v.optional(v.array(v.unknown()), []) },
      async (given) => {
        const page = pageOf(phone, given.pageId);
        const called = page.instance[given.method];
        if (typeof called !== 'function') throw new Error(`page.${given.method} not exists`);
        return { result: await called.apply(page.instance, given.args) };
      },
    ),
    'Page.getWindowProperties': method({ pageId, names: v.array(v.string()) }, (given) => {
      const { scroller } = pageOf(phone, given.pageId).frame;
      return { properties: given.names.map((name) => windowProperty(scroller, name)) };
    }),
  };
}

/** In WeChat each page is a window; here its scrolling area stands for the window's document and body. */
function windowProperty(scroller: HTMLElement, name: string): unknown {
  const document = { documentElement: scroller, body: scroller };
  return valueAt({ document, innerWidth: scroller.clientWidth, innerHeight: scroller.clientHeight }, name);
}
