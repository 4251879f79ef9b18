import { type Element, type GeneralComponent, Component as GlassComponent } from 'glass-easel';
import { canvasOf } from '../components/canvas';
import { domElementOf } from '../runtime/elements';
import type { Phone } from '../runtime/phone';
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

type QueryResult = Record<string, unknown>;
type Answer = QueryResult | readonly QueryResult[] | null;
type AnswerListener = (answer: Answer) => void;

/** A component as page code holds it: `this` inside it. */
export interface ComponentCaller {
  readonly _$: { general(): GeneralComponent };
}

interface Question {
  readonly within: GeneralComponent | undefined;
  readonly selector: string | undefined;
  readonly isMany: boolean;
  readonly fields: QueryFields;
  readonly listener: AnswerListener | undefined;
}

class NodesRef {
  readonly #ask: (fields: QueryFields, listener?: AnswerListener) => SelectorQuery;

  constructor(ask: (fields: QueryFields, listener?: AnswerListener) => SelectorQuery) {
    this.#ask = ask;
  }

  fields(fields: QueryFields, listener?: AnswerListener): SelectorQuery {
    return this.#ask(fields, listener);
  }

  boundingClientRect(listener?: AnswerListener): SelectorQuery {
    return this.#ask({ id: true, dataset: true, rect: true, size: true }, listener);
  }

  scrollOffset(listener?: AnswerListener): SelectorQuery {
    return this.#ask({ id: true, dataset: true, scrollOffset: true }, listener);
  }

  node(listener?: AnswerListener): SelectorQuery {
    return this.#ask({ node: true }, listener);
  }

  context(listener?: AnswerListener): SelectorQuery {
    return this.#ask({ context: true }, listener);
  }
}

export class SelectorQuery {
  readonly #phone: Phone;
  readonly #questions: Question[] = [];
  #within: GeneralComponent | undefined;

  constructor(phone: Phone) {
    this.#phone = phone;
  }

  /** Narrows the query to the shadow tree of a component. */
  in(caller: ComponentCaller): this {
    this.#within = caller._$.general();
    return this;
  }

  select(selector: string): NodesRef {
    return this.#ref(selector, false);
  }

  selectAll(selector: string): NodesRef {
    return this.#ref(selector, true);
  }

  selectViewport(): NodesRef {
    return this.#ref(undefined, false);
  }

  /** Answers after the present rendering, in the order of the questions. */
  exec(listener?: (answers: Answer[]) => void): this {
    this.#phone.timers.setTimeout(() => {
      const answers = this.#questions.map((question) => {
        const answer = this.#answer(question);
        question.listener?.(answer);
        return answer;
      });
      listener?.(answers);
    });
    return this;
  }

  #ref(selector: string | undefined, isMany: boolean): NodesRef {
    return new NodesRef((fields, listener) => {
      this.#questions.push({ within: this.#within, selector, isMany, fields, listener });
      return this;
    });
  }

  #answer({ within, selector, isMany, fields }: Question): Answer {
    if (selector === undefined) return this.#viewport(fields);
    const root = (within ?? this.#phone.pages.top?.component)?.getShadowRoot();
    if (!root) return isMany ? [] : null;
    if (isMany) return root.querySelectorAll(selector).map((element) => this.#describe(element, fields));
    const found = root.querySelector(selector);
    return found === null ? null : this.#describe(found, fields);
  }

  #viewport(fields: QueryFields): QueryResult {
    const scroller = this.#phone.pages.top?.frame.scroller;
    const { width, pageHeight } = this.#phone.screen;
    return {
      ...(fields.id && { id: '' }),
      ...(fields.dataset && { dataset: {} }),
      ...(fields.rect && { left: 0, top: 0, right: width, bottom: pageHeight }),
      ...(fields.size && { width, height: pageHeight }),
      ...(fields.scrollOffset && scrollOffsetOf(scroller)),
    };
  }

  #describe(element: Element, fields: QueryFields): QueryResult {
    const dom = domElementOf(element);
    const origin = this.#phone.pages.top?.frame.element.getBoundingClientRect();
    const rect = dom?.getBoundingClientRect();
    const left = (rect?.left ?? 0) - (origin?.left ?? 0);
    const top = (rect?.top ?? 0) - (origin?.top ?? 0);
    const width = rect?.width ?? 0;
    const height = rect?.height ?? 0;
    const surface = canvasOf(element);
    const style = fields.computedStyle && dom ? this.#phone.document.defaultView?.getComputedStyle(dom) : undefined;
    return {
      ...(fields.id && { id: element.id }),
      ...(fields.dataset && { dataset: { ...element.dataset } }),
      ...(fields.mark && { mark: element.collectMarks() }),
      ...(fields.rect && { left, top, right: left + width, bottom: top + height }),
      ...(fields.size && { width, height }),
      ...(fields.scrollOffset && scrollOffsetOf(dom ?? undefined)),
      ...(fields.node && { node: surface === undefined ? null : canvasNode(this.#phone, surface) }),
      ...(GlassComponent.isComponent(element) &&
        Object.fromEntries((fields.properties ?? []).map((name) => [name, element.data[name]]))),
      ...Object.fromEntries((fields.computedStyle ?? []).map((name) => [name, style?.getPropertyValue(name) ?? ''])),
    };
  }
}

function scrollOffsetOf(element: HTMLElement | undefined): QueryResult {
  const { scrollLeft = 0, scrollTop = 0, scrollWidth = 0, scrollHeight = 0 } = element ?? {};
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

export function createSelectorQuery(phone: Phone): SelectorQuery {
  return new SelectorQuery(phone);
}
