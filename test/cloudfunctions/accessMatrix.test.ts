import type { AnyCall } from '../../contracts/call';
import type { Role } from '../../domain/access/grants';
import { type AccessRule, type GrantedScope, type RoleRule, scopesOf } from '../../domain/access/rules';
import { accessTable } from '../../domain/access/table';
import { allCalls } from '../../scripts/docs/allCalls';
import {
  type AccessStage,
  type Actor,
  actors,
  aStageOfRoles,
  holdersOf,
  missing,
  type Target,
} from '../support/accessStage';
import { expectNothingWritten } from '../support/unchanged';
import { validInputs } from '../support/validInputs';

const rules: Readonly<Record<string, AccessRule>> = accessTable;
const targets = ['own', 'foreign', 'missing'] as const;
const withDrafts = [...targets, 'own-draft', 'foreign-draft'] as const;
const inputs = new Map<string, object>(validInputs.map(({ call, input }) => [call.action, input]));

let stage: AccessStage;
let calls: readonly AnyCall[];
beforeAll(async () => {
  stage = await aStageOfRoles();
  calls = await allCalls();
});
afterAll(() => stage.close());

/** What a grant names, and whether it is kept with the member: then its holder is told `unknown` rather than `not-allowed`. */
const grantOf: Readonly<Record<Role, { readonly names: GrantedScope; readonly isWithMember: boolean }>> = {
  administrator: { names: 'everywhere', isWithMember: true },
  organizer: { names: 'organisation', isWithMember: true },
  scanner: { names: 'event', isWithMember: true },
  judge: { names: 'contest', isWithMember: false },
  supervisor: { names: 'contest', isWithMember: false },
  checker: { names: 'contest', isWithMember: false },
};
const rolesHeld = ({ who }: RoleRule, actor: Actor) => who.filter((role) => holdersOf[role].includes(actor));

function isReached(rule: RoleRule, actor: Actor, target: Target): boolean {
  const names = rolesHeld(rule, actor).map((role) => grantOf[role].names);
  if (rule.scope === 'none') return names.length > 0;
  return names
    .filter((scope) => scopesOf(rule).includes(scope))
    .some((scope) => (scope === 'everywhere' ? target !== 'missing' : target === 'own' || target === 'own-draft'));
}

/** The table's word for an actor without a look at what decides on the server; null where it lets the call through. */
function refusalIn(rule: AccessRule, actor: Actor, target: Target): string | null {
  if (rule.who !== 'anyone') {
    if (isReached(rule, actor, target)) return null;
    const isKnown = rolesHeld(rule, actor).some((role) => grantOf[role].isWithMember);
    return isKnown && rule.scope !== 'none' ? rule.unknown : 'not-allowed';
  }
  if (rule.scope === 'none') return null;
  if (rule.scope === 'own') return target === 'own' && actor !== 'stranger' ? null : rule.unknown;
  if (target === 'own' || target === 'foreign') return null;
  return rule.drafts !== null && isReached(rule.drafts, actor, target) ? null : rule.unknown;
}

function inputFor(call: AnyCall, actor: Actor, target: Target): object {
  const rule = rules[call.action];
  const input = inputs.get(call.action);
  if (input === undefined || rule === undefined) throw new Error(`${call.action} has no valid input or no row`);
  const ids = rule.scope === 'own' ? stage.idsOfOwn(actor, target) : stage.idsOf(actor, target);
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, Object.hasOwn(ids, field) ? Reflect.get(ids, field) : value]),
  );
}

async function answerTo(call: AnyCall, actor: Actor, target: Target): Promise<unknown> {
  const { cloudFunction, action } = call;
  const { result, error } = await stage
    .person(actor)
    .invoke(cloudFunction, { action, input: inputFor(call, actor, target) });
  expect(error).toBeUndefined();
  return result;
}

const failureOf = (answer: unknown): unknown => Reflect.get(Object(answer), 'failure');

const targetsOf = ({ action }: AnyCall) => (rules[action]?.scope === 'public' ? withDrafts : targets);
const everyCase = () =>
  calls.flatMap((call) => actors.flatMap((actor) => targetsOf(call).map((target) => ({ call, actor, target }))));
const expectedOf = ({ call, actor, target }: { call: AnyCall; actor: Actor; target: Target }) => {
  const rule = rules[call.action];
  return rule === undefined ? 'no row' : refusalIn(rule, actor, target);
};
const nameOf = ({ call, actor, target }: { call: AnyCall; actor: Actor; target: Target }) =>
  `${call.action} by ${actor} on ${target}`;

test('the table has one row for every call of the contracts, and no other', () => {
  const actions = calls.map(({ action }) => action);
  expect(new Set(actions).size).toBe(actions.length);
  expect(Object.keys(rules).sort()).toEqual([...actions].sort());
});

test('every refusal of the table is one that the contract names', () => {
  const unnamed = calls.flatMap(({ action, failures }) => {
    const rule = rules[action];
    const told = [
      ...(rule?.who === 'anyone' ? [] : ['not-allowed']),
      ...(rule === undefined || rule.scope === 'none' ? [] : [rule.unknown]),
    ];
    return told.filter((failure) => !failures.includes(failure)).map((failure) => `${action}: ${failure}`);
  });
  expect(unnamed).toEqual([]);
});

test('every role that a row names has a case in which it lets the call through', () => {
  const isLetIn = (rule: RoleRule, role: Role) =>
    holdersOf[role].some((actor) => withDrafts.some((target) => isReached({ ...rule, who: [role] }, actor, target)));
  const without = Object.entries(rules).flatMap(([action, rule]) => {
    const roleRule = rule.who === 'anyone' ? (rule.scope === 'public' ? rule.drafts : null) : rule;
    return (roleRule?.who ?? [])
      .filter((role) => roleRule !== null && !isLetIn(roleRule, role))
      .map((role) => `${action}: ${role}`);
  });
  expect(without).toEqual([]);
});

test('no row lets a scanner in yet, but where anyone may come', () => {
  const letIn = everyCase().filter(
    (one) => one.actor === 'scanner' && rules[one.call.action]?.who !== 'anyone' && expectedOf(one) === null,
  );
  expect(letIn.map(nameOf)).toEqual([]);
});

test('whom the table refuses is told what it says, and nothing is written', async () => {
  const refused = everyCase().filter((one) => expectedOf(one) !== null);
  expect(refused.length).toBeGreaterThan(300);
  const told = await expectNothingWritten(stage.cloud, async () => {
    const answers: [string, unknown][] = [];
    for (const one of refused) answers.push([nameOf(one), await answerTo(one.call, one.actor, one.target)]);
    return answers;
  });
  expect(told).toEqual(refused.map((one) => [nameOf(one), { ok: false, failure: expectedOf(one) }]));
});

test('foreign things, drafts and missing things are answered alike, byte for byte and request for request', async () => {
  const guarded = calls.filter(({ action }) => {
    const rule = rules[action];
    return rule !== undefined && rule.scope !== 'none';
  });
  expect(guarded.length).toBeGreaterThanOrEqual(30);
  const foreigners = ['rival', 'resident', 'former', 'scanner', 'judge', 'supervisor', 'checker'] as const;
  for (const call of guarded)
    for (const actor of foreigners) {
      const whole = async (target: Target) => {
        const input = inputFor(call, actor, target);
        const { result, databaseRequests } = await stage
          .person(actor)
          .invoke(call.cloudFunction, { action: call.action, input });
        return JSON.stringify({ call: call.action, actor, result, databaseRequests });
      };
      const isPublic = rules[call.action]?.scope === 'public';
      expect(await whole(isPublic ? 'foreign-draft' : 'foreign')).toBe(await whole('missing'));
    }
});

test('the things of this test that are missing are in no collection', async () => {
  const ids = Object.values(await stage.cloud.dump()).flatMap((documents) => Object.keys(documents));
  expect(Object.values(missing).filter((id) => ids.includes(id))).toEqual([]);
});

// Last, because what is let through may change what is there.
test('whom the table lets in is refused for nothing that it decides', async () => {
  const allowed = everyCase().filter((one) => expectedOf(one) === null);
  expect(allowed.length).toBeGreaterThan(200);
  const refused: [string, unknown][] = [];
  for (const one of allowed) {
    const rule = rules[one.call.action];
    const words: readonly unknown[] = [
      'not-allowed',
      rule === undefined || rule.scope === 'none' ? null : rule.unknown,
    ];
    const answer = await answerTo(one.call, one.actor, one.target);
    if (words.includes(failureOf(answer)) || failureOf(answer) === 'unexpected') refused.push([nameOf(one), answer]);
  }
  expect(refused).toEqual([]);
});
