import type { AnyCall } from '../../contracts/call';
import type { AccessRule, RoleRule } from '../../domain/access/rules';
import { accessTable } from '../../domain/access/table';
import { allCalls } from '../../scripts/docs/allCalls';
import { type AccessStage, aStageOfRoles, missing, type Role, type Target } from '../support/accessStage';
import { expectNothingWritten } from '../support/unchanged';
import { validInputs } from '../support/validInputs';

const rules: Readonly<Record<string, AccessRule>> = accessTable;
const roles = ['stranger', 'resident', 'organizer', 'rival', 'former', 'administrator'] as const;
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

const held: { readonly [R in Role]?: 'organizer' | 'administrator' } = {
  organizer: 'organizer',
  rival: 'organizer',
  administrator: 'administrator',
};
const holdsRoleOf = ({ who }: RoleRule, role: Role) => who.some((one) => one === held[role]);

/** The table's word for a role without a look at what decides on the server; null where it lets the call through. */
function refusalIn(rule: AccessRule, role: Role, target: Target): string | null {
  if (rule.who !== 'anyone' && !holdsRoleOf(rule, role)) return 'not-allowed';
  if (rule.scope === 'none') return null;
  if (rule.scope === 'public' && (target === 'own-draft' || target === 'foreign-draft'))
    return target === 'own-draft' && rule.drafts !== null && holdsRoleOf(rule.drafts, role) ? null : rule.unknown;
  // An administrator's grant names no organisation.
  const isUnbound = rule.who !== 'anyone' && role === 'administrator';
  const isEverywhere = rule.scope === 'public' || rule.scope === 'everywhere' || isUnbound;
  const isReached = isEverywhere ? target !== 'missing' : target === 'own';
  // Who has no profile has signed up for nothing.
  return isReached && !(rule.scope === 'own' && role === 'stranger') ? null : rule.unknown;
}

function inputFor(call: AnyCall, role: Role, target: Target): object {
  const rule = rules[call.action];
  const input = inputs.get(call.action);
  if (input === undefined || rule === undefined) throw new Error(`${call.action} has no valid input or no row`);
  const ids = rule.scope === 'own' ? stage.idsOfOwn(role, target) : stage.idsOf(role, target);
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, Object.hasOwn(ids, field) ? Reflect.get(ids, field) : value]),
  );
}

async function answerTo(call: AnyCall, role: Role, target: Target): Promise<unknown> {
  const { cloudFunction, action } = call;
  const { result, error } = await stage
    .person(role)
    .invoke(cloudFunction, { action, input: inputFor(call, role, target) });
  expect(error).toBeUndefined();
  return result;
}

const failureOf = (answer: unknown): unknown => Reflect.get(Object(answer), 'failure');

const targetsOf = ({ action }: AnyCall) => (rules[action]?.scope === 'public' ? withDrafts : targets);
const everyCase = () =>
  calls.flatMap((call) => roles.flatMap((role) => targetsOf(call).map((target) => ({ call, role, target }))));
const expectedOf = ({ call, role, target }: { call: AnyCall; role: Role; target: Target }) => {
  const rule = rules[call.action];
  return rule === undefined ? 'no row' : refusalIn(rule, role, target);
};
const nameOf = ({ call, role, target }: { call: AnyCall; role: Role; target: Target }) =>
  `${call.action} by ${role} on ${target}`;

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

test('whom the table refuses is told what it says, and nothing is written', async () => {
  const refused = everyCase().filter((one) => expectedOf(one) !== null);
  expect(refused.length).toBeGreaterThan(300);
  const told = await expectNothingWritten(stage.cloud, async () => {
    const answers: [string, unknown][] = [];
    for (const one of refused) answers.push([nameOf(one), await answerTo(one.call, one.role, one.target)]);
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
  for (const call of guarded)
    for (const role of ['rival', 'resident', 'former'] as const) {
      const whole = async (target: Target) => {
        const input = inputFor(call, role, target);
        const { result, databaseRequests } = await stage
          .person(role)
          .invoke(call.cloudFunction, { action: call.action, input });
        return JSON.stringify({ call: call.action, role, result, databaseRequests });
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
    const answer = await answerTo(one.call, one.role, one.target);
    if (words.includes(failureOf(answer)) || failureOf(answer) === 'unexpected') refused.push([nameOf(one), answer]);
  }
  expect(refused).toEqual([]);
});
