import type { AppConfig } from '../../simulator/compiler/compiledPackage';
import type { AutomationEvent } from '../protocol';
import { appMethods } from './appMethods';
import type { AutomatedPhone } from './automatedPhone';
import { elementMethods } from './elementMethods';
import { ElementRegistry } from './elementRegistry';
import { ExceptionWatch } from './exceptionWatch';
import { type Control, elementOfControl } from './nativeControls';
import { pageAreaOf } from './pageArea';
import { pageMethods } from './pageMethods';
import { tapPointOf } from './tapPoint';
import { TapWatch } from './tapWatch';
import { toolMethods } from './toolMethods';
import type { WindowPoint } from './windowPoint';

/** Plain data: an error would lose its message on the way out of the window. */
export type AgentAnswer<Value> = { readonly value: Value } | { readonly refusal: string };

/** The half of the protocol that lives in the phone's window. */
export interface AutomationAgent {
  answer(method: string, params: unknown): Promise<AgentAnswer<unknown>>;
  /** Where a finger touches an element of a page. */
  elementPoint(elementId: string): Promise<AgentAnswer<WindowPoint>>;
  /** Where a place on the page that an element is on lies in the window. */
  pagePoint(elementId: string, place: WindowPoint): Promise<AgentAnswer<WindowPoint>>;
  /** Where a finger taps an element, or what WeChat itself draws around the pages; `tapped` tells whether it met it. */
  aimAt(aim: TapAim): Promise<AgentAnswer<WindowPoint>>;
  /** Refuses when the click since `aimAt` was no tap on that element. */
  tapped(): Promise<AgentAnswer<null>>;
}

export type TapAim = { readonly elementId: string } | { readonly control: Control };

export interface AgentParts {
  readonly phone: AutomatedPhone;
  readonly appConfig: AppConfig;
  /** Sends an event to the clients. */
  readonly emit: (event: AutomationEvent) => void;
}

export function createAgent({ phone, appConfig, emit }: AgentParts): AutomationAgent {
  const registry = new ElementRegistry();
  const exceptions = new ExceptionWatch(phone, emit);
  const methods = {
    ...toolMethods(phone),
    ...appMethods(phone, emit),
    ...pageMethods(phone, registry),
    ...elementMethods(registry),
  };
  let watch: TapWatch | null = null;
  exceptions.followRun();
  return {
    answer: (name, params) =>
      settled(async () => {
        exceptions.followRun();
        const called = methods[name];
        if (called === undefined) throw new Error(`${name} is not emulated`);
        return plain(await called.answer(params));
      }),
    elementPoint: (elementId) => settled(() => tapPointOf(registry.find(elementId))),
    pagePoint: (elementId, { x, y }) =>
      settled(async () => {
        const { left, top } = pageAreaOf(registry.find(elementId)).getBoundingClientRect();
        return { x: left + x, y: top + y };
      }),
    aimAt: (aim) =>
      settled(async () => {
        const element =
          'control' in aim ? elementOfControl(aim.control, appConfig.tabBar?.list ?? []) : registry.find(aim.elementId);
        const point = await tapPointOf(element);
        watch?.end();
        watch = new TapWatch(element);
        return point;
      }),
    tapped: () =>
      settled(async () => {
        const miss = watch?.end() ?? null;
        watch = null;
        if (miss !== null) throw new Error(miss);
        return null;
      }),
  };
}

async function settled<Value>(run: () => Promise<Value>): Promise<AgentAnswer<Value>> {
  try {
    return { value: await run() };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

/** A failed wx call rejects with an object that carries `errMsg`. */
function refusalOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return String(error);
}

/** What JSON can carry; the rest is dropped as DevTools drops it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
