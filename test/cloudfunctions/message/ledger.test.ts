import fc from 'fast-check';
import { readLedger } from '../../../contracts/message/calls';
import { type MessageKind, messageKinds } from '../../../domain/notice/notice';
import { accepts, arrivedAt, expectExactLedger, minutePasses } from '../../support/messages';
import { aPlan, minutesFromNow } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { casesOf } from '../../support/thorough';
import { granted, residents } from '../../support/town';

const { cloud, town } = townOfFile();

type Step =
  | { readonly is: 'accept'; readonly kinds: readonly MessageKind[] }
  | { readonly is: 'owe'; readonly kind: MessageKind }
  | { readonly is: 'fail'; readonly code: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    is: fc.constant('accept' as const),
    kinds: fc.uniqueArray(fc.constantFrom(...messageKinds), { maxLength: 3, minLength: 1 }),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('owe' as const),
      kind: fc.constantFrom<MessageKind>('admission', 'change'),
    }),
  },
  fc.record({ is: fc.constant('fail' as const), code: fc.constantFrom(43101, 47003, 45009) }),
);

test('whatever is accepted, sent and refused: accepted = left + lost + sent or perhaps sent', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 30, startsInMinutes: 3 * 24 * 60 }));
  const somebody = residents({ cloud });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const person = await somebody();
      const { registrationId } = await town.signUp(person, activityId);
      let owed = 0;
      for (const one of steps) {
        if (one.is === 'accept') await accepts(cloud, person, one.kinds);
        else if (one.is === 'fail') cloud.cloud.messages.failNext(1, one.code);
        else {
          owed++;
          const dueAt = minutesFromNow(-owed);
          const occasion = one.kind === 'change' ? `change-${owed}` : 'admitted';
          const notice = { kind: one.kind, occasion, dueAt, expiresAt: minutesFromNow(60), until: null };
          const { command } = cloud.database;
          await cloud.database
            .collection('registrations')
            .doc(registrationId)
            .update({ data: { notices: command.push([notice]) } });
          await minutePasses(cloud);
        }
        await expectExactLedger(cloud, person);
      }
      cloud.cloud.messages.failNext(0, 0);
      await minutePasses(cloud);
      await expectExactLedger(cloud, person);
      const { balances, messages } = await granted(person.call(readLedger, {}));
      expect(messages).toHaveLength(owed);
      const sent = balances.reduce((sum, balance) => sum + balance.sent, 0);
      expect(sent).toBe(messages.filter(({ state }) => state === 'sent').length);
      expect(arrivedAt(cloud, person)).toHaveLength(sent);
    }),
    { numRuns: casesOf(8, 100) },
  );
});
