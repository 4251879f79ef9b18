import { type MemorySlot, memorySlot } from '../phone/memorySlot';
import type { Phone } from '../phone/phone';

export interface Subscriptions {
  /** The switch over all messages of the mini-program. */
  readonly isOn: boolean;
  /** What the person chose to keep, by template: it is not asked again. */
  readonly kept: Readonly<Record<string, 'accept' | 'reject'>>;
}

export const subscriptionsOf = ({ host }: Phone): MemorySlot<Subscriptions> =>
  memorySlot<Subscriptions>(host.memory, 'subscriptions', { isOn: true, kept: {} });
