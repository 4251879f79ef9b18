import { registrationIdOf } from '../../cloudfunctions/_records/registrations/cloudRegistrationId';
import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import { type CloudForTests, rootKeyForTests } from './cloudForTests';

const maxAdded = 1000;

/** Others like the one who really signed up, each of them as `change` says, named by a letter of their own; returns the ids of their registrations. */
export async function manyLike(
  cloud: CloudForTests,
  registrationId: string,
  count: number,
  change: (index: number, like: RegistrationDocument) => Partial<RegistrationDocument> = () => ({}),
  letter = 'x',
): Promise<readonly string[]> {
  const collection = cloud.database.collection('registrations');
  // As the functions wrote it.
  const like = (await collection.doc(registrationId).get()).data as unknown as RegistrationDocument;
  // The set-up of the end-to-end suites leaves the demo's.
  process.env.TONGXIN_ROOT_KEY = rootKeyForTests;
  const others = Array.from({ length: count }, (_, index) => {
    const person = `${letter}${String(index).padStart(15, '0')}`;
    const memberId = `mem_${person}`;
    const own = { _id: registrationIdOf(like.activityId, memberId), memberId, ticketNumber: person };
    return { ...like, ...own, nickname: `报名者${index}`, ...change(index, like) };
  });
  // Of thousands at once the cloud would refuse the bytes.
  for (let from = 0; from < others.length; from += maxAdded)
    await collection.add({ data: others.slice(from, from + maxAdded) });
  return others.map(({ _id }) => _id);
}
