import fc from 'fast-check';
import { allCalls } from '../support/calls';
import type { Person } from '../support/cloudForTests';
import { aPlan } from '../support/plans';
import { cloudOfFile } from '../support/stage';
import { aResident, aTown } from '../support/town';
import { expectNothingWritten } from '../support/unchanged';

const cloud = cloudOfFile();
let people: readonly Person[];
let activityId: string;
beforeAll(async () => {
  const town = await aTown(cloud);
  const resident = await aResident(cloud, 'oResident');
  ({ activityId } = await town.publish(aPlan()));
  await town.signUp(resident, activityId);
  people = [town.administrator, town.organizer, resident, cloud.person('oStranger')];
});

const cloudFunctions = [...new Set(allCalls.map(({ cloudFunction }) => cloudFunction))];
const fieldNames = [...new Set(allCalls.flatMap(({ input }) => Object.keys(input.entries)))];

/** JSON that looks like a request here and there, so that some of it gets past the first check. */
const json = fc.jsonValue({ depthSize: 'small' });
const almostInput = fc.dictionary(
  fc.constantFrom(...fieldNames, '__proto__', 'constructor', '$where', 'a.b'),
  fc.oneof(json, fc.constantFrom<unknown>({ $gt: '' }, '', 'a'.repeat(5_000), 1e308, -1, null, true, [])),
);
const whoever = fc.nat({ max: 3 });
const personAt = (index: number): Person => people[index % people.length] ?? cloud.person('oStranger');

/** A reply of the contract, and nothing of how the server is made. */
function expectPlainRefusal(reply: unknown, allowed: readonly string[]): void {
  const { ok, failure, field, ...surplus } = Object(reply);
  expect({ ok, surplus }).toEqual({ ok: false, surplus: {} });
  expect(allowed).toContain(failure);
  expect(['string', 'undefined']).toContain(typeof field);
  expect(JSON.stringify(reply)).not.toMatch(/ at |node:|\.js|Error/);
}

test('whatever is sent to a function, it answers plainly and writes nothing', async () => {
  await expectNothingWritten(cloud, () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cloudFunctions),
        fc.oneof(fc.dictionary(fc.string(), json), fc.record({ action: json, input: json })),
        whoever,
        async (cloudFunction, data, index) => {
          const { result, error } = await personAt(index).invoke(cloudFunction, data);
          expect(error).toBeUndefined();
          expectPlainRefusal(result, ['unknown-action', 'malformed-request']);
        },
      ),
      { numRuns: 200 },
    ),
  );
});

const reading = new Set([
  ...[
    'readMe',
    'readLedger',
    'stopMessages',
    'listMyEntries',
    'listOpenContests',
    'listResults',
    'listTickets',
    'listOrganisations',
    'readClassHours',
    'listMyContests',
    'listMyAppointments',
    'listContests',
  ],
]);
const refusedWithoutRole = new Set(['listContests']);

test.each(allCalls.map((call) => [`${call.cloudFunction}.${call.action}`, call] as const))(
  'whatever is sent to %s, it refuses plainly and writes nothing',
  async (_, call) => {
    await expectNothingWritten(cloud, () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(json, almostInput), whoever, async (input, index) => {
          const { action } = call;
          const { result, error } = await personAt(index).invoke(call.cloudFunction, { action, input });
          expect(error).toBeUndefined();
          if (reading.has(action) && Object(result).ok === true) return;
          expectPlainRefusal(result, [...call.failures, 'malformed-request']);
        }),
        { numRuns: 40 },
      ),
    );
  },
);

test.each(allCalls.map((call) => [`${call.cloudFunction}.${call.action}`, call] as const))(
  '%s refuses every field that is missing, mistyped, oversized or unknown, and names it',
  async (_, call) => {
    const fields = Object.keys(call.input.entries);
    const { result } = await personAt(0).invoke(call.cloudFunction, { action: call.action, input: { surplus: 1 } });
    expect(result).toEqual({ ok: false, failure: 'malformed-request', field: fields[0] ?? 'surplus' });
    const huge = Object.fromEntries(fields.map((field) => [field, 'x'.repeat(90_000 / fields.length - 100)]));
    const oversized = await personAt(0).invoke(call.cloudFunction, { action: call.action, input: huge });
    if (refusedWithoutRole.has(call.action)) {
      expect(oversized.result).toEqual({ ok: false, failure: 'not-allowed' });
      return;
    }
    expect(oversized.result).toEqual(
      fields.length === 0
        ? expect.objectContaining({ ok: true })
        : { ok: false, failure: 'malformed-request', field: fields[0] },
    );
  },
);

test('a call without a WeChat identity is refused', async () => {
  const nobody = cloud.person('');
  const { result } = await nobody.invoke('activity', { action: 'readActivity', input: { activityId } });
  expect(result).toEqual({ ok: false, failure: 'not-signed-in' });
});

test('an identity in the request counts for nothing', async () => {
  const stranger = cloud.person('oStranger');
  const forged = { action: 'readMe', input: {}, userInfo: { openId: 'oAdministrator' }, OPENID: 'oAdministrator' };
  const { result } = await stranger.invoke('member', forged);
  expect(result).toMatchObject({ ok: true, value: { profile: null, isAdministrator: false } });
});
