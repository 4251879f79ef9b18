import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import type { LocalCloud } from '../../devtools/cloud/localCloud';

type Reply<Call extends AnyCall> =
  | { readonly ok: true; readonly value: OutputOf<Call> }
  | { readonly ok: false; readonly failure: string };

/** What presses cost and came to, of one kind. */
export class Counted {
  requests = 0;
  answered = 0;

  get each(): number {
    return Number((this.requests / Math.max(1, this.answered)).toFixed(3));
  }
}

/** As often as the app itself sends a press again before it tells the person to try later. */
const maxAttempts = 12;

/** Sends a press, again while its worker was killed, as the phone does: the answer is that of the first that got through. */
export async function press<Call extends AnyCall>(
  cloud: LocalCloud,
  openid: string,
  { cloudFunction, action }: Call,
  input: InputOf<Call>,
  counted = new Counted(),
): Promise<Reply<Call>> {
  for (let attempt = 1; ; attempt++) {
    const { result, error, databaseRequests } = await cloud.invoke(cloudFunction, { action, input }, { openid });
    counted.requests += databaseRequests;
    const reply = result as Reply<Call> | undefined;
    const isAnswer = error === undefined && reply !== undefined && (reply.ok || reply.failure !== 'unexpected');
    if (isAnswer) {
      counted.answered += 1;
      return reply;
    }
    if (attempt === maxAttempts) throw new Error(`${action}: ${error?.message ?? JSON.stringify(result)}`);
  }
}

export function granted<Call extends AnyCall>(reply: Reply<Call>, what: string): OutputOf<Call> {
  if (!reply.ok) throw new Error(`${what}: ${reply.failure}`);
  return reply.value;
}
