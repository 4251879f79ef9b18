import { type Element, Component as GlassComponent } from 'glass-easel';
import { canvasOf } from '../components/canvas';
import { domElementOf } from '../phone/elements';
import type { Phone } from '../phone/phone';
import { canvasNode } from './canvasNode';

export interface QueryFields {
  readonly id?: boolean;
  readonly dataset?: boolean;
  readonly mark?: boolean;
  readonly rect?: boolean;
  readonly size?: boolean;
  readonly scrollOffset?: boolean;
  readonly properties?: readonly string[];
  readonly computedStyle?: readonly string[];
  readonly node?: boolean;
  readonly context?: boolean;
}

export type QueryResult = Record<string, unknown>;
export function describeViewport(phone: Phone, fields: QueryFields): QueryResult {
  const scroller = phone.pages.top?.frame.scroller;
  const { width, pageHeight } = phone.screen;
  return {
    ...(fields.id && { id: '' }),
    ...(fields.dataset && { dataset: {} }),
    ...(fields.rect && { left: 0, top: 0, right: width, bottom: pageHeight }),
    ...(fields.size && { width, height: pageHeight }),
    ...(fields.scrollOffset && scrollOffsetOf(scroller)),
  };
}

export function describeElement(phone: Phone, element: Element, fields: QueryFields): QueryResult {
  const dom = domElementOf(element);
  const origin = phone.pages.top?.frame.element.getBoundingClientRect();
  const rect = dom?.getBoundingClientRect();
  const left = (rect?.left ?? 0) - (origin?.left ?? 0);
  const top = (rect?.top ?? 0) - (origin?.top ?? 0);
  const width = rect?.width ?? 0;
  const height = rect?.height ?? 0;
  const surface = canvasOf(element);
  const style = fields.computedStyle && dom ? phone.document.defaultView?.getComputedStyle(dom) : undefined;
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: { ...element.dataset } }),
    ...(fields.mark && { mark: element.collectMarks() }),
    ...(fields.rect && { left, top, right: left + width, bottom: top + height }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && scrollOffsetOf(dom ?? undefined)),
    ...(fields.node && { node: surface === undefined ? null : canvasNode(phone, surface) }),
    ...(GlassComponent.isComponent(element) &&
      Object.fromEntries((fields.properties ?? []).map((name) => [name, element.data[name]]))),
    ...Object.fromEntries((fields.computedStyle ?? []).map((name) => [name, style?.getPropertyValue(name) ?? ''])),
  };
}

function scrollOffsetOf(element: HTMLElement | undefined): QueryResult {
  const { scrollLeft = 0, scrollTop = 0, scrollWidth = 0, scrollHeight = 0 } = element ?? {};
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}
