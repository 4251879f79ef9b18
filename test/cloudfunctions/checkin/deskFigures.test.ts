import { checkInByName, readDesk, scanTicket } from '../../../contracts/checkin/calls';
import type { DocumentRecord } from '../../../devtools/cloud/database/documentRecord';
import { addMinutes } from '../../../domain/time/instant';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { bytesAnswered } from '../../support/databaseBytes';
import { codeOf, scan, seedOf } from '../../support/door';
import { manyLike } from '../../support/manyPeople';
import { aPlan } from '../../support/plans';
import { granted, residents } from '../../support/town';

const line = lineOfFile();
const fiveThousand = 5000;
const somebody = residents(line, '访客');
const look = (activityId: string) => granted(line.town.organizer.call(readDesk, { activityId, sessionId: 's1' }));

/** How many documents the database looks at while it runs. */
async function documentsRead(run: () => Promise<unknown>): Promise<number> {
  const { prototype } = lentClouds.documentRecord;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'current') ?? {};
  const reads = jest.spyOn(prototype, 'current', 'get').mockImplementation(function (this: DocumentRecord) {
    return get?.call(this);
  });
  await run();
  const { length } = reads.mock.calls;
  reads.mockRestore();
  return length;
}

test('a look at the desk reads no more documents and bytes with five thousand people than with twelve', async () => {
  const { cloud, town } = line;
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, capacity: fiveThousand }));
  let registrationId = '';
  for (let count = 0; count < 12; count++) {
    const person = await somebody();
    ({ registrationId } = await town.signUp(person, activityId));
    await granted(town.organizer.call(checkInByName, { activityId, sessionId: 's1', registrationId }));
  }
  const cost = async () => [await documentsRead(() => look(activityId)), await bytesAnswered(() => look(activityId))];
  const before = await cost();
  expect(before[0]).toBeGreaterThan(10);
  expect(await look(activityId)).toMatchObject({ signedUp: 12, checkedIn: 12, latest: { length: 10 } });
  const others = await manyLike(cloud, registrationId, fiveThousand - 12);
  const attendances = cloud.database.collection('attendances');
  const one = Object((await attendances.doc(registrationId).get()).data);
  await attendances.add({
    data: others.map((_id, index) => ({ ...one, _id, checkedInAt: addMinutes(one.checkedInAt, -index) })),
  });
  const seats = cloud.database.collection('seats').doc(activityId);
  await seats.update({ data: { 'pools.s1-hall.left': 0, arrived: { s1: fiveThousand } } });
  expect(await look(activityId)).toMatchObject({ signedUp: fiveThousand, checkedIn: fiveThousand });
  const [documents = 0, bytes = 0] = await cost();
  expect(documents).toBe(before[0]);
  expect(bytes).toBeLessThan((before[1] ?? 0) + 20);
});

test('a door that is cut off anywhere and a code that is scanned again count each person once', async () => {
  const { cloud, network, town } = line;
  await cutAtEveryStep(
    network,
    async () => {
      const person = await somebody();
      const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, seatsPerSignUp: 3, capacity: 4 }));
      const { registrationId } = await town.signUp(person, activityId, { seats: 2 });
      return { activityId, registrationId, code: codeOf(await seedOf(person, registrationId)) };
    },
    ({ activityId, code }) => town.organizer.call(scanTicket, { activityId, sessionId: 's1', code }),
    async ({ activityId, code, registrationId }) => {
      await scan(town.organizer, activityId, code);
      expect(await look(activityId)).toMatchObject({ signedUp: 2, checkedIn: 2, latest: { length: 1 } });
      await scan(town.organizer, activityId, code);
      expect(await look(activityId)).toMatchObject({ checkedIn: 2, latest: { length: 1 } });
      expect((await cloud.dump()).attendances?.[registrationId]).toMatchObject({ seats: 2 });
    },
  );
});

test('two doors that let in one party at once count it once', async () => {
  const { town } = line;
  const person = await somebody();
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, seatsPerSignUp: 3, capacity: 4 }));
  const { registrationId } = await town.signUp(person, activityId, { seats: 3 });
  const code = codeOf(await seedOf(person, registrationId));
  const verdicts = await Promise.all([1, 2, 3, 4].map(() => scan(town.organizer, activityId, code)));
  expect(verdicts.map(({ verdict }) => verdict)).toContain('valid');
  expect(await look(activityId)).toMatchObject({ signedUp: 3, checkedIn: 3, latest: { length: 1 } });
});
