import type {} from '../../simulator/browser/phonePage';
import type { AutomationEvent } from '../protocol';
import { type AutomationAgent, createAgent } from './agent';

declare global {
  var automationAgent: AutomationAgent | undefined;
  /** Leads to the automation server. */
  var emitAutomationEvent: ((event: AutomationEvent) => void) | undefined;
}

globalThis.automationAgent = createAgent({
  phone: globalThis.phone,
  appConfig: globalThis.compiledMiniProgram.appConfig,
  emit: (event) => globalThis.emitAutomationEvent?.(event),
});
