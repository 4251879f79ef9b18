import { noteAnswers } from '../../contracts/message/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import type { MessageKind } from '../../domain/notice/notice';
import type { CloudForTests, Person } from './cloudForTests';
import { aRequestId, granted } from './town';

/** Says yes to one message of each of these kinds, in WeChat's prompt and to us. */
export async function accepts(cloud: CloudForTests, person: Person, kinds: readonly MessageKind[]): Promise<void> {
  cloud.cloud.messages.accept(
    person.openid,
    kinds.map((kind) => `template-${kind}`),
  );
  const answers = { requestId: aRequestId(), accepted: [...kinds], policyVersion: currentPolicyVersion } as const;
  await granted(person.call(noteAnswers, answers));
}

/** The message function's timer fires. */
export async function minutePasses(cloud: CloudForTests): Promise<void> {
  const { result, error } = await cloud.cloud.runTimer('message');
  expect({ result, error }).toEqual({ result: { ok: true, value: null }, error: undefined });
}

/** What arrived on a person's phone: the title and the last line of each card. */
export const arrivedAt = (cloud: CloudForTests, { openid }: Person): readonly (readonly [string, string])[] =>
  cloud.cloud.messages.noticesOf(openid).map(({ title, fields }) => [title, fields.at(-1)?.value ?? '']);

/** The states of all messages, by occasion, sorted. */
export async function statesOf(cloud: CloudForTests): Promise<{ readonly [occasion: string]: readonly string[] }> {
  const all: { [occasion: string]: string[] } = {};
  for (const document of Object.values((await cloud.dump()).messages ?? {})) {
    const { occasion, state } = Object(document);
    all[occasion] = [...(all[occasion] ?? []), String(state)].sort();
  }
  return all;
}

/**
 * That of every kind what was accepted is what is left, was lost, was sent, or may have been sent, and that no more was
 * sent than arrived.
 */
export async function expectExactLedger(cloud: CloudForTests, { openid }: Person): Promise<void> {
  const { members = {}, balances = {}, messages = {} } = await cloud.dump();
  const [memberId] = Object.entries(members).find(([, one]) => Object(one).nickname === openid) ?? [];
  const own = Object.values(messages)
    .map(Object)
    .filter((one) => one.memberId === memberId);
  const arrived = cloud.cloud.messages.noticesOf(openid).length;
  const sent = own.filter(({ state }) => state === 'sent').length;
  const unsure = own.filter(({ state }) => state === 'unsure').length;
  expect(sent).toBeLessThanOrEqual(arrived);
  expect(arrived).toBeLessThanOrEqual(sent + unsure);
  for (const { kind, accepted, left, lost } of Object.values(balances)
    .map(Object)
    .filter((one) => one.memberId === memberId)) {
    const used = own.filter((one) => one.kind === kind && (one.state === 'sent' || one.state === 'unsure')).length;
    expect({ kind, accepted }).toEqual({ kind, accepted: left + lost + used });
  }
}
