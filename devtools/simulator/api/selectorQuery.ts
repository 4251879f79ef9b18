import type { GeneralComponent } from 'glass-easel';
import type { Phone } from '../phone/phone';
import { describeElement, describeViewport, type QueryFields, type QueryResult } from './queryFields';

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
    if (selector === undefined) return describeViewport(this.#phone, fields);
    const root = (within ?? this.#phone.pages.top?.component)?.getShadowRoot();
    if (!root) return isMany ? [] : null;
    if (isMany) return root.querySelectorAll(selector).map((element) => describeElement(this.#phone, element, fields));
    const found = root.querySelector(selector);
    return found === null ? null : describeElement(this.#phone, found, fields);
  }
}

export function createSelectorQuery(phone: Phone): SelectorQuery {
  return new SelectorQuery(phone);
}
