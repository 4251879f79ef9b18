import { ApiFailure } from '../phone/apiFailure';
import { scopes } from '../phone/permissionScopes';
import type { Phone } from '../phone/phone';
import { openSettingPanel } from '../sheets/settingPanel';
import { type ApiFamily, asyncApi } from './asyncApi';
import { permissionsOf, requirePermission } from './permissions';
import { subscriptionsOf } from './subscriptions';

interface SettingOptions {
  readonly withSubscriptions?: boolean;
}

function settingOf(phone: Phone, { withSubscriptions = false }: SettingOptions): object {
  const { isOn, kept } = subscriptionsOf(phone).read();
  return {
    authSetting: permissionsOf(phone).read(),
    ...(withSubscriptions && { subscriptionsSetting: { mainSwitch: isOn, itemSettings: kept } }),
  };
}

export const settings: ApiFamily = (phone) => ({
  getSetting: asyncApi<SettingOptions>(phone, 'getSetting', (options) => settingOf(phone, options)),
  openSetting: asyncApi<SettingOptions>(phone, 'openSetting', async (options) => {
    phone.tapGesture.require();
    await openSettingPanel(phone);
    return settingOf(phone, options);
  }),
  authorize: asyncApi<{ scope?: string }>(phone, 'authorize', async ({ scope }) => {
    const known = scopes.find((candidate) => candidate === scope);
    if (known === undefined) throw new ApiFailure(`scope "${scope}" is not emulated`);
    await requirePermission(phone, known);
    return undefined;
  }),
});
