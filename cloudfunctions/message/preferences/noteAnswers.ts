import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { noteAnswers as call } from '../../../contracts/message/calls';
import { addressEraseAfter, agreesToMessages, messagesConsent } from '../../../domain/message/consent';
import { stopsWhenAnswered, withPromptAnswered } from '../../../domain/message/messaging';
import type { MessageKind } from '../../../domain/notice/notice';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Ledger, TemplateFor } from '../ports';
import { balancesOf } from './balances';
import { savePreferences } from './savePreferences';

type Needs = {
  readonly ledger: Pick<Ledger, 'member' | 'save' | 'dropConsents' | 'open' | 'keepAddress' | 'accept' | 'accounts'>;
  readonly templateFor: TemplateFor;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;
type Prompt = { readonly requestId: string; readonly kinds: readonly MessageKind[]; readonly stops: number };

const attempts = 5;

/**
 * The consent first, with the prompt's id, then the address and what was accepted, each on the condition that messages
 * were not stopped since: each may be repeated after a cut-off, and none comes after a stop.
 */
export const noteAnswers =
  (needs: Needs) =>
  async (memberId: string, { requestId, accepted }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const { ledger, templateFor } = needs;
    const kinds = [...new Set(accepted)];
    const stops = await say(needs, memberId, requestId, kinds);
    if (stops === 'nobody') return fail('profile-missing');
    if (stops !== 'nothing-counts') await count(needs, memberId, { requestId, kinds, stops });
    return succeed({ balances: await balancesOf(ledger, templateFor, memberId) });
  };

/** The stops before these answers, which count only while there are no more. */
async function say(
  { ledger, now }: Needs,
  memberId: string,
  requestId: string,
  kinds: readonly MessageKind[],
): Promise<number | 'nothing-counts' | 'nobody'> {
  let before: number | null = null;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const member = await ledger.member(memberId);
    if (member === null) return 'nobody';
    const { messaging, consents } = member;
    const known = stopsWhenAnswered(messaging, requestId);
    before = known ?? before ?? messaging.stops;
    if (kinds.length === 0 || before !== messaging.stops) return 'nothing-counts';
    if (known !== null) return known;
    const consent = agreesToMessages(consents) ? null : messagesConsent('given', now());
    if (await savePreferences(ledger, memberId, member, withPromptAnswered(messaging, requestId), consent))
      return before;
  }
  throw new Error(`what ${memberId} says about messages kept changing`);
}

async function count({ ledger, now }: Needs, memberId: string, prompt: Prompt): Promise<void> {
  const { requestId, kinds, stops } = prompt;
  const at = now();
  const write = () =>
    Promise.all([
      ledger.keepAddress(memberId, stops, addressEraseAfter(at)),
      ...kinds.map((kind) => ledger.accept(memberId, kind, { requestId, stops })),
    ]);
  const done = await write();
  if (!done.includes(false)) return;
  await ledger.open(memberId, kinds, stops, at);
  // A stop before this read is seen here; a later stop closes what `open` has just opened.
  if ((await ledger.member(memberId))?.messaging.stops === stops) await write();
}
