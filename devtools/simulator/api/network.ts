import type { NetworkState } from '../phone/phoneHost';
import { type ApiFamily, asyncApi } from './asyncApi';

const networkTypes: Readonly<Record<NetworkState, string>> = { online: 'wifi', slow: '2g', offline: 'none' };

export const network: ApiFamily = (phone) => {
  const { signals, host } = phone;
  type Listener = Parameters<typeof signals.networkChange.add>[0];
  return {
    getNetworkType: asyncApi(phone, 'getNetworkType', () => ({ networkType: networkTypes[host.settings.network] })),
    onNetworkStatusChange: (listener: Listener) => {
      signals.networkChange.add(listener);
    },
    offNetworkStatusChange: (listener?: Listener) => signals.networkChange.remove(listener),
  };
};

export function networkStatus(state: NetworkState): { isConnected: boolean; networkType: string } {
  return { isConnected: state !== 'offline', networkType: networkTypes[state] };
}
