import { type ApiFamily, asyncApi } from './asyncApi';
import { subscriptionsOf } from './subscriptions';

export const settings: ApiFamily = (phone) => ({
  getSetting: asyncApi<{ withSubscriptions?: boolean }>(phone, 'getSetting', ({ withSubscriptions = false }) => {
    const { isOn, kept } = subscriptionsOf(phone).read();
    return {
      authSetting: {},
      ...(withSubscriptions && { subscriptionsSetting: { mainSwitch: isOn, itemSettings: kept } }),
    };
  }),
});
