import * as v from 'valibot';
import type { AnyCall, FailureOf, OutputOf, ParsedInputOf, Reply } from '../../contracts/call';
import type { Result } from '../../domain/result';
import { callerMemberId } from './identity';

export type Answer = { readonly action: string; readonly reply: (input: unknown) => Promise<Reply> };

type Outcome<Call extends AnyCall> = Promise<Result<OutputOf<Call>, FailureOf<Call>>>;

export type UseCase<Call extends AnyCall> = (memberId: string, input: ParsedInputOf<Call>) => Outcome<Call>;

export type GuardedUseCase<Call extends AnyCall, Snapshot> = {
  /** Null where the thing that the input names is missing. */
  readonly find: (memberId: string, input: ParsedInputOf<Call>) => Promise<Snapshot | null>;
  readonly run: (memberId: string, input: ParsedInputOf<Call>, snapshot: Snapshot) => Outcome<Call>;
};

/** Decides on what `find` reads whether the use case runs; its failure is what the caller is told otherwise. */
export type Gate<Seen> = <Snapshot extends Seen>(
  memberId: string,
  find: () => Promise<Snapshot | null>,
) => Promise<Result<Snapshot, string>>;

/** Ties a call to the use case that fulfils it. Both ways pass the contract: what it does not name never leaves. */
export const answer = <Call extends AnyCall>(call: Call, useCase: UseCase<Call>): Answer => answerBy(call, useCase);

export const answerGuarded = <Call extends AnyCall, Seen, Snapshot extends Seen>(
  gate: Gate<Seen>,
  call: Call,
  useCase: GuardedUseCase<Call, Snapshot>,
): Answer => answerBy(call, guardedBy(gate, useCase));

export const guardedBy =
  <Call extends AnyCall, Seen, Snapshot extends Seen>(
    gate: Gate<Seen>,
    { find, run }: GuardedUseCase<Call, Snapshot>,
  ) =>
  async (memberId: string, input: ParsedInputOf<Call>): Promise<Result<OutputOf<Call>, string>> => {
    const passed = await gate(memberId, () => find(memberId, input));
    return passed.ok ? run(memberId, input, passed.value) : passed;
  };

const answerBy = <Call extends AnyCall>(
  call: Call,
  run: (memberId: string, input: ParsedInputOf<Call>) => Promise<Result<OutputOf<Call>, string>>,
): Answer => ({
  action: call.action,
  reply: async (input) => {
    const parsed = v.safeParse(call.input, input);
    if (!parsed.success) return malformed(parsed.issues[0]);
    const memberId = callerMemberId();
    if (memberId === null) return { ok: false, failure: 'not-signed-in' };
    const result = await run(memberId, parsed.output);
    if (!result.ok) return refusal(result.failure, result.field);
    return { ok: true, value: v.parse(call.output, result.value) };
  },
});

const refusal = (failure: string, field: string | undefined): Reply =>
  field === undefined ? { ok: false, failure } : { ok: false, failure, field };

const longestFieldName = 80;

const malformed = (issue: Parameters<typeof v.getDotPath>[0]): Reply => {
  const field = v.getDotPath(issue);
  return refusal('malformed-request', field?.slice(0, longestFieldName));
};
