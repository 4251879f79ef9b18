import fc from 'fast-check';
import { cancelRegistration } from '../../../cloudfunctions/registration/cancelRegistration';
import { signUp } from '../../../cloudfunctions/registration/signUp';
import { currentPolicyVersion } from '../../../domain/member/member';
import { registrationIdOf } from '../../../domain/registration/registrationId';
import { anActivity, noon } from '../../support/activities';
import { MemoryRegistrations } from '../../support/memoryRegistrations';

const memberIds = ['mem_lin', 'mem_zhou'] as const;
const tickets = { numberOf: (_: string, id: string, generation: number) => `${id}.${generation}` };
const now = () => noon;

/** What one phone does, one press after another; any may be cut off after so many steps. */
const aPress = fc.record({
  does: fc.constantFrom('sign-up' as const, 'cancel' as const),
  cutAfter: fc.option(fc.nat({ max: 4 }), { nil: Number.POSITIVE_INFINITY, freq: 3 }),
});
const aPhone = fc.record({
  memberId: fc.constantFrom(...memberIds),
  presses: fc.array(aPress, { minLength: 1, maxLength: 4 }),
});

class Cut extends Error {}

/** Lets `before` decide when each step of a store runs, or that it never does. */
const stepwise = <Store extends object>(store: Store, before: () => Promise<void>): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const step: unknown = Reflect.get(target, name);
      if (typeof step !== 'function') return step;
      return async (...values: unknown[]) => {
        await before();
        return Reflect.apply(step, target, values);
      };
    },
  });

function act(
  books: MemoryRegistrations,
  { memberId, does }: { memberId: string; does: 'sign-up' | 'cancel' },
  id: string,
  before: () => Promise<void>,
) {
  const activityId = books.activity.id;
  if (does === 'cancel')
    return cancelRegistration({ store: stepwise(books.cancellations, before), now })(memberId, {
      registrationId: registrationIdOf(activityId, memberId),
    });
  const input = { activityId, requestId: id, phone: '13800000000', policyVersion: currentPolicyVersion } as const;
  return signUp({ store: stepwise(books.signUps, before), tickets, now })(memberId, input);
}

/** What holds between any two steps of anyone. */
function expectNoSeatGivenTwice(books: MemoryRegistrations): void {
  expect(books.left).toBeGreaterThanOrEqual(0);
  expect(books.left + books.holders.size).toBe(books.activity.capacity);
  for (const { status, memberId, generation } of books.registrations.values())
    if (status === 'confirmed') expect(books.holders.get(memberId)).toBe(generation);
}

test('however the presses of several people and phones interleave, and wherever one is cut off, no seat is given twice or lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 2 }),
      fc.array(aPhone, { minLength: 2, maxLength: 4 }),
      async (scheduler, capacity, phones) => {
        const books = new MemoryRegistrations(anActivity({ capacity, phone: 'required' }));
        for (const memberId of memberIds) books.members.set(memberId, { nickname: memberId, ageBand: 'adult' });
        const use = async ({ memberId, presses }: (typeof phones)[number], phone: number) => {
          for (const [index, { does, cutAfter }] of presses.entries()) {
            let steps = 0;
            const before = async () => {
              await scheduler.schedule(Promise.resolve());
              expectNoSeatGivenTwice(books);
              if (steps++ >= cutAfter) throw new Cut();
            };
            await act(books, { memberId, does }, `phone${phone}press${index}`, before).catch((error) => {
              if (!(error instanceof Cut)) throw error;
            });
          }
        };
        await scheduler.waitFor(Promise.all(phones.map(use)));

        // Whoever was cut off tries once more, as a phone does; whoever was not is told how it stands.
        for (const memberId of memberIds) {
          const isIn = books.registrations.get(registrationIdOf(books.activity.id, memberId))?.status === 'confirmed';
          const holds = books.holders.has(memberId);
          if (!isIn && holds) await act(books, { memberId, does: 'sign-up' }, 'retry', async () => {});
        }
        expectNoSeatGivenTwice(books);
        const confirmed = [...books.registrations.values()].filter(({ status }) => status === 'confirmed');
        expect([...books.holders.keys()].sort()).toEqual(confirmed.map(({ memberId }) => memberId).sort());
        for (const { id, generation } of confirmed) expect(books.contacts.get(id)?.generation).toBe(generation);
      },
    ),
    { numRuns: 300 },
  );
});
