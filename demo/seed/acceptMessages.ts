import { noteAnswers } from '../../contracts/message/calls';
import type { PhoneMessages } from '../../devtools/web/phoneMessages';
import { currentPolicyVersion } from '../../domain/member/member';
import type { MessageKind } from '../../domain/notice/notice';
import type { DemoPerson } from '../content/people';
import { templateIdOf } from '../messageTemplates';
import { openidOf } from '../phones';
import { type CallAs, succeeded } from './callAs';

/** Accepts one message of each of these kinds, as a person does in WeChat's prompt. */
export async function acceptMessages(
  callAs: CallAs,
  accept: PhoneMessages['accept'],
  person: DemoPerson,
  kinds: readonly MessageKind[],
): Promise<void> {
  await accept(openidOf(person.phoneId), kinds.map(templateIdOf));
  const requestId = `demoaccept${person.phoneId.replaceAll('-', '')}`;
  const input = { requestId, accepted: [...kinds], policyVersion: currentPolicyVersion } as const;
  succeeded(await callAs(person, noteAnswers, input), 'noteAnswers');
}
