import { noteAnswers } from '../../contracts/message';
import { currentPolicyVersion } from '../../domain/member/member';
import type { MessageKind } from '../../domain/message/message';
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
