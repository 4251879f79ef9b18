import type { Reply } from '../../../contracts/call';
import { noteAnswers, readDeliveries, readLedger, stopMessages } from '../../../contracts/message/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { aCutLine, type CutLine, cutAtEveryStep } from '../../support/cutLine';
import { accepts, arrivedAt, expectExactLedger, minutePasses } from '../../support/messages';
import { aPlan, aSession } from '../../support/plans';
import { aRequestId, aResident, granted } from '../../support/town';

let line: CutLine;
let network: CutLine['network'];
let cloud: CutLine['cloud'];
let town: CutLine['town'];
beforeAll(async () => {
  line = await aCutLine();
  ({ network, cloud, town } = line);
});
afterEach(() => network.mend());
afterAll(() => line.close());

const minute = 60_000;
/** A limit for what hangs: a scene for each of some thirty steps, on a machine that may be busy. */
const manySteps = 4 * minute;
let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);

/** Somebody coming to a session whose reminder is due by now, with a message to use. */
async function aReminderDue() {
  const startAt = new Date(cloud.cloud.clock.now() + 121 * minute).toISOString();
  const endAt = new Date(cloud.cloud.clock.now() + 240 * minute).toISOString();
  const { activityId } = await town.publish(
    aPlan({
      sessions: [aSession({ startAt, endAt })],
      registrationClosesAt: startAt,
      details: { kind: 'lecture', classHours: 1 },
    }),
  );
  const person = await somebody();
  await town.signUp(person, activityId);
  await accepts(cloud, person, ['reminder']);
  cloud.cloud.clock.advance(minute);
  return { activityId, person };
}

const timer = async (): Promise<{ readonly ok: boolean; readonly failure?: string }> =>
  // The function answers its timer as it answers a call.
  (await cloud.cloud.runTimer('message')).result as Reply;

test(
  'a timer that was cut off anywhere sends each reminder once at the most, and says of which it is unsure',
  async () => {
    await cutAtEveryStep(network, aReminderDue, timer, async ({ activityId, person }) => {
      await minutePasses(cloud);
      cloud.cloud.clock.advance(3 * minute);
      await minutePasses(cloud);
      const { callList } = await granted(town.organizer.call(readDeliveries, { activityId }));
      const arrived = arrivedAt(cloud, person).length;
      expect(arrived).toBeLessThanOrEqual(1);
      expect(arrived + callList.filter(({ state }) => state === 'unsure').length).toBeGreaterThanOrEqual(1);
      await expectExactLedger(cloud, person);
    });
  },
  manySteps,
);

test('an answer that was cut off anywhere counts once when it is noted again', async () => {
  await cutAtEveryStep(
    network,
    async () => {
      const person = await somebody();
      const answers = {
        requestId: aRequestId(),
        accepted: ['reminder', 'change'] as ('reminder' | 'change')[],
        policyVersion: currentPolicyVersion,
      } as const;
      return { person, note: () => person.call(noteAnswers, answers) };
    },
    ({ note }) => note(),
    async ({ person, note }) => {
      await granted(note());
      const { balances } = await granted(note());
      expect(balances.filter(({ accepted }) => accepted > 0)).toEqual([
        { kind: 'reminder', templateId: 'template-reminder', accepted: 1, sent: 0, left: 1 },
        { kind: 'change', templateId: 'template-change', accepted: 1, sent: 0, left: 1 },
      ]);
      const { consents } = Object(await memberOf(person.openid));
      expect(consents.filter((consent: object) => Object(consent).purposes.includes('messages'))).toHaveLength(1);
    },
  );
});

test('a withdrawal that was cut off anywhere is finished by another', async () => {
  await cutAtEveryStep(
    network,
    async () => {
      const person = await somebody();
      await accepts(cloud, person, ['reminder', 'change']);
      return person;
    },
    (person) => person.call(stopMessages, {}),
    async (person) => {
      await granted(person.call(stopMessages, {}));
      const { balances } = await granted(person.call(readLedger, {}));
      expect(balances.every(({ left }) => left === 0)).toBe(true);
      const { addresses = {} } = await cloud.dump();
      const { _id } = Object(await memberOf(person.openid));
      expect(addresses).not.toHaveProperty(String(_id));
      await expectExactLedger(cloud, person);
    },
  );
});

test(
  'a message whose answer was lost is unsure after its lease, stands on the call list, and is never sent again',
  async () => {
    const cutWhereSent = async () => {
      for (let step = 1; ; step++) {
        const { activityId, person } = await aReminderDue();
        network.cutAt(step, 'answer');
        await timer();
        if (!network.mend()) throw new Error('no step sends a message');
        if (arrivedAt(cloud, person).length > 0) return { activityId, person };
        // Nothing is left over for the next run, which so has as many steps as this one had.
        cloud.cloud.clock.advance(3 * minute);
        await minutePasses(cloud);
        await minutePasses(cloud);
      }
    };
    const { activityId, person } = await cutWhereSent();
    cloud.cloud.clock.advance(3 * minute);
    await minutePasses(cloud);
    await minutePasses(cloud);
    expect(arrivedAt(cloud, person)).toHaveLength(1);
    const { callList } = await granted(town.organizer.call(readDeliveries, { activityId }));
    expect(callList).toContainEqual(
      expect.objectContaining({ nickname: person.openid, state: 'unsure', calledAt: null }),
    );
  },
  manySteps,
);

async function memberOf(nickname: string): Promise<unknown> {
  return Object.values((await cloud.dump()).members ?? {}).find((member) => Object(member).nickname === nickname);
}
