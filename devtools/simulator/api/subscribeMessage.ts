import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import type { MessageTemplate } from '../phone/phoneHost';
import { askToSubscribe } from '../sheets/subscribeSheet';
import { type ApiFamily, asyncApi } from './asyncApi';
import { subscriptionsOf } from './subscriptions';

const maxTemplates = 3;

type Choice = 'accept' | 'reject' | 'filter';

/** @throws ApiFailure with WeChat's code for a request that it would not show. */
function checkedIds(tmplIds: unknown): readonly string[] {
  if (!Array.isArray(tmplIds) || tmplIds.some((id) => typeof id !== 'string'))
    throw new ApiFailure('Invalid template id', 10004);
  if (tmplIds.length === 0) throw new ApiFailure("TmplIds can't be empty", 10001);
  if (tmplIds.length > maxTemplates) throw new ApiFailure('Templates count out of max bounds', 20003);
  return tmplIds;
}

async function templatesOf({ host }: Phone, ids: readonly string[]): Promise<readonly MessageTemplate[]> {
  const known = await reached(host, 10002, 'Request list fail', () => host.weChat.templates());
  return [...new Set(ids)].map((id) => {
    const found = known.find((template) => template.id === id);
    if (found === undefined) throw new ApiFailure('No template data return, verify the template id exist', 20001);
    return found;
  });
}

async function reached<Value>(
  { settings }: Phone['host'],
  errCode: number,
  reason: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  if (settings.network === 'offline') throw new ApiFailure(reason, errCode);
  try {
    return await ask();
  } catch {
    throw new ApiFailure(reason, errCode);
  }
}

async function subscribe(phone: Phone, tmplIds: unknown): Promise<Readonly<Record<string, Choice>>> {
  const slot = subscriptionsOf(phone);
  const { isOn, kept } = slot.read();
  const ids = checkedIds(tmplIds);
  if (!isOn) throw new ApiFailure('The main switch is switched off', 20004);
  const templates = await templatesOf(phone, ids);
  // Of templates with the same title WeChat keeps the first.
  const shown = templates.filter(({ title }, place) => templates.findIndex((other) => other.title === title) === place);
  const open = shown.filter(({ id }) => kept[id] === undefined);
  const answer = open.length === 0 ? { accepted: [], isKept: false } : await askToSubscribe(phone, open);
  const chosen = Object.fromEntries(
    open.map(({ id }) => [id, answer.accepted.includes(id) ? ('accept' as const) : ('reject' as const)]),
  );
  if (answer.isKept) slot.write({ isOn, kept: { ...kept, ...chosen } });
  const choices = templates.map(({ id }) => [id, chosen[id] ?? kept[id] ?? 'filter'] as const);
  const accepted = choices.filter(([, choice]) => choice === 'accept').map(([id]) => id);
  if (accepted.length > 0) {
    await reached(phone.host, 10003, 'Request subscribe fail', () => phone.host.weChat.accept(accepted));
  }
  return Object.fromEntries(choices);
}

export const subscribeMessage: ApiFamily = (phone) => ({
  requestSubscribeMessage: asyncApi<{ tmplIds?: unknown }>(phone, 'requestSubscribeMessage', ({ tmplIds }) => {
    phone.tapGesture.require();
    return subscribe(phone, tmplIds);
  }),
});
