import * as v from 'valibot';
import { type MethodTable, method } from './methods';
import type { PhoneWindow } from './phoneWindow';

const elementId = v.string();
const touch = v.object({ clientX: v.optional(v.number()), clientY: v.optional(v.number()) });
const touches = v.optional(v.array(touch));

/** The methods that need more than the phone's window: its mouse, its picture. */
export function windowMethods(phone: PhoneWindow): MethodTable {
  const { mouse } = phone.page;
  const tap = async (id: string) => {
    await phone.tap({ elementId: id });
    return {};
  };
  return {
    'App.captureScreenshot': method({}, async () => ({ data: await phone.page.screenshot({ encoding: 'base64' }) })),
    'Element.tap': method({ elementId }, (given) => tap(given.elementId)),
    'Element.touchstart': method({ elementId }, async (given) => {
      const { x, y } = await phone.elementPoint(given.elementId);
      await mouse.move(x, y);
      await mouse.down();
      return {};
    }),
    'Element.touchmove': method({ elementId, touches, changedTouches: touches }, async (given) => {
      const [place] = given.changedTouches ?? given.touches ?? [];
      if (place?.clientX === undefined || place.clientY === undefined)
        throw new Error('changedTouches: no place given');
      const { x, y } = await phone.pagePoint(given.elementId, { x: place.clientX, y: place.clientY });
      await mouse.move(x, y);
      return {};
    }),
    'Element.touchend': method({}, async () => {
      await mouse.up();
      return {};
    }),
    'Element.callFunction': method(
      { elementId, functionName: v.string(), args: v.optional(v.array(v.unknown()), []) },
      (given) =>
        given.functionName === 'switch.tap' ? tap(given.elementId) : phone.ask('Element.callFunction', given),
    ),
    'Tool.native': method(
      { method: v.string(), data: v.nullish(v.object({ url: v.optional(v.string()) })) },
      async (given) => {
        await phone.tap({ control: { action: given.method, url: given.data?.url } });
        return {};
      },
    ),
    // The phone belongs to who opened it: a client that leaves only closes its own connection.
    'App.enableLog': method({}, () => ({})),
    'App.exit': method({}, () => ({})),
    'Tool.close': method({}, () => ({})),
  };
}
