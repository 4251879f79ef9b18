import * as v from 'valibot';
import type { Page } from '../../simulator/phone/page';
import { type MethodTable, method } from '../methods';
import type { AutomationEvent } from '../protocol';
import { type AutomatedPhone, topPage } from './automatedPhone';
import { declaredFunction } from './declaredFunction';
import { WxMocks } from './wxMocks';

const address = ({ id, path, query }: Page) => ({ pageId: id, path, query });
const args = v.optional(v.array(v.unknown()), []);

export function appMethods(phone: AutomatedPhone, emit: (event: AutomationEvent) => void): MethodTable {
  const mocks = new WxMocks(phone);
  return {
    'App.getCurrentPage': method({}, () => address(topPage(phone))),
    'App.getPageStack': method({}, () => ({ pageStack: phone.pageStack.map(address) })),
    'App.callWxMethod': method({ method: v.string(), args }, async ({ method: name, args: given }) => {
      const called = phone.wx[name];
      if (typeof called !== 'function') throw new Error(`wx.${name} not exists`);
      return { result: await called.apply(phone.wx, given) };
    }),
    'App.mockWxMethod': method(
      { method: v.string(), functionDeclaration: v.optional(v.string()), result: v.optional(v.unknown()), args },
      ({ method: name, functionDeclaration, result, args: given }) => {
        if (functionDeclaration !== undefined) mocks.mock(name, { functionDeclaration, args: given });
        else if (result !== undefined) mocks.mock(name, { result });
        else mocks.restore(name);
        return {};
      },
    ),
    'App.callFunction': method(
      { functionDeclaration: v.string(), args },
      async ({ functionDeclaration, args: given }) => ({
        result: await declaredFunction(phone, functionDeclaration)(...given),
      }),
    ),
    'App.addBinding': method({ name: v.string() }, ({ name }) => {
      Object.assign(globalThis, {
        [name]: (...given: unknown[]) => emit({ method: 'App.bindingCalled', params: { name, args: given } }),
      });
      return {};
    }),
  };
}
