import type { Reply } from '../../../contracts/call';
import { noteAnswers, readDeliveries, readLedger, stopMessages } from '../../../contracts/message/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { accepts, arrivedAt, expectExactLedger, minutePasses } from '../../support/messages';
import { aPlan, aSession } from '../../support/plans';
import { aRequestId, granted, residents } from '../../support/town';

const line = lineOfFile();

const minute = 60_000;
/** A limit for what hangs: a scene for each of some thirty steps, on a machine that may be busy. */
const manySteps = 4 * minute;
const somebody = residents(line);

/** Somebody coming to a session whose reminder is due by now, with a message to use. */
async function aReminderDue() {
  const startAt = new Date(line.cloud.cloud.clock.now() + 121 * minute).toISOString();
  const endAt = new Date(line.cloud.cloud.clock.now() + 240 * minute).toISOString();
  const { activityId } = await line.town.publish(
    aPlan({
      sessions: [aSession({ startAt, endAt })],
      registrationClosesAt: startAt,
      details: { kind: 'lecture', classHours: 1 },
    }),
  );
  const person = await somebody();
  await line.town.signUp(person, activityId);
  await accepts(line.cloud, person, ['reminder']);
  line.cloud.cloud.clock.advance(minute);
  return { activityId, person };
}

const timer = async (): Promise<{ readonly ok: boolean; readonly failure?: string }> =>
  // The function answers its timer as it answers a call.
  (await line.cloud.cloud.runTimer('message')).result as Reply;

test(
  'a timer that was cut off anywhere sends each reminder once at the most, and says of which it is unsure',
  async () => {
    await cutAtEveryStep(line.network, aReminderDue, timer, async ({ activityId, person }) => {
      await minutePasses(line.cloud);
      line.cloud.cloud.clock.advance(3 * minute);
      await minutePasses(line.cloud);
      const { callList } = await granted(line.town.organizer.call(readDeliveries, { activityId }));
      const arrived = arrivedAt(line.cloud, person).length;
      expect(arrived).toBeLessThanOrEqual(1);
      expect(arrived + callList.filter(({ state }) => state === 'unsure').length).toBeGreaterThanOrEqual(1);
      await expectExactLedger(line.cloud, person);
    });
  },
  manySteps,
);

test('an answer that was cut off anywhere counts once when it is noted again', async () => {
  await cutAtEveryStep(
    line.network,
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
    line.network,
    async () => {
      const person = await somebody();
      await accepts(line.cloud, person, ['reminder', 'change']);
      return person;
    },
    (person) => person.call(stopMessages, {}),
    async (person) => {
      await granted(person.call(stopMessages, {}));
      const { balances } = await granted(person.call(readLedger, {}));
      expect(balances.every(({ left }) => left === 0)).toBe(true);
      const { addresses = {} } = await line.cloud.dump();
      const { _id } = Object(await memberOf(person.openid));
      expect(addresses).not.toHaveProperty(String(_id));
      await expectExactLedger(line.cloud, person);
    },
  );
});

test(
  'a message whose answer was lost is unsure after its lease, stands on the call list, and is never sent again',
  async () => {
    const cutWhereSent = async () => {
      for (let step = 1; ; step++) {
        const { activityId, person } = await aReminderDue();
        line.network.cutAt(step, 'answer');
        await timer();
        if (!line.network.mend()) throw new Error('no step sends a message');
        if (arrivedAt(line.cloud, person).length > 0) return { activityId, person };
        // Nothing is left over for the next run, which so has as many steps as this one had.
        line.cloud.cloud.clock.advance(3 * minute);
        await minutePasses(line.cloud);
        await minutePasses(line.cloud);
      }
    };
    const { activityId, person } = await cutWhereSent();
    line.cloud.cloud.clock.advance(3 * minute);
    await minutePasses(line.cloud);
    await minutePasses(line.cloud);
    expect(arrivedAt(line.cloud, person)).toHaveLength(1);
    const { callList } = await granted(line.town.organizer.call(readDeliveries, { activityId }));
    expect(callList).toContainEqual(
      expect.objectContaining({ nickname: person.openid, state: 'unsure', calledAt: null }),
    );
  },
  manySteps,
);

async function memberOf(nickname: string): Promise<unknown> {
  return Object.values((await line.cloud.dump()).members ?? {}).find((member) => Object(member).nickname === nickname);
}
