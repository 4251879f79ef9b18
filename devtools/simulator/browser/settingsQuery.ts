import type { FontSize, NetworkState } from '../phone/phoneHost';

export interface SettingsChange {
  readonly fontSize?: FontSize;
  readonly network?: NetworkState;
}

const fontSizes: readonly FontSize[] = ['standard', 'large'];
const networks: readonly NetworkState[] = ['online', 'offline', 'slow'];

const knownOf = <Value extends string>(known: readonly Value[], value: unknown): Value | undefined =>
  known.find((candidate) => candidate === value);

/** Reads `?font=large&network=slow`; what it does not know it leaves as it is. */
export function settingsFrom(query: { get(name: string): unknown }): SettingsChange {
  const fontSize = knownOf(fontSizes, query.get('font'));
  const network = knownOf(networks, query.get('network'));
  return { ...(fontSize === undefined ? {} : { fontSize }), ...(network === undefined ? {} : { network }) };
}
