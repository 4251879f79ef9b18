import { Event, Element as GlassElement, type ShadowedEvent } from 'glass-easel';
import { domElementOf } from '../phone/elements';

/** Who sent an event, as page code sees it. */
interface PlainTarget {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly offsetLeft: number;
  readonly offsetTop: number;
}

function plainTarget(caller: unknown): PlainTarget {
  // glass-easel hands over an element, or the adapter's `this` of a component with the element behind `_$`.
  const element = GlassElement.isElement(caller) ? caller : (caller as { readonly _$: GlassElement })._$;
  const { offsetLeft = 0, offsetTop = 0 } = domElementOf(element) ?? {};
  return { id: element.id, dataset: { ...element.dataset }, offsetLeft, offsetTop };
}

/** WeChat gives page code plain data that can be logged and copied; glass-easel would give its own elements. */
export function makeEventsPlain(): void {
  Event.prototype.wrapShadowedEvent = function wrapPlain(target, mark, currentTarget): ShadowedEvent<unknown> {
    const { type, timeStamp, detail, extraFields } = this;
    const plain = {
      type,
      timeStamp,
      target: plainTarget(target),
      currentTarget: plainTarget(currentTarget),
      mark,
      detail,
    };
    // The methods that glass-easel calls on what it gave out stay in the prototype.
    return Object.assign(Object.create(this), plain, extraFields);
  };
}
