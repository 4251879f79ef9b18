import { isEntryMessageStillTrue, placeIn } from '../../../domain/message/entryMessages';
import { pageOfMessage } from '../../../domain/message/leadsTo';
import { entryMessageIdOf } from '../../../domain/message/outbox';
import { entryNotice, peopleToTell } from '../../../domain/notice/entryNotice';

const at = '2026-11-28T02:00:00.000Z';
const [applicant, mate] = ['mem_applicant', 'mem_mate'];
const contest = { order: null };
const isTrue = (
  occasion: Parameters<typeof isEntryMessageStillTrue>[0]['occasion'],
  status: Parameters<typeof isEntryMessageStillTrue>[1]['entry']['status'],
  order: readonly string[] | null = null,
) =>
  isEntryMessageStillTrue(
    { occasion, memberId: mate },
    { entry: { id: 'ent_1', status, memberIds: [applicant, mate] }, contest: { order } },
  );

test('a notice goes outside the app for what matters most, within a week, and never to who took the step', () => {
  expect(entryNotice('returned', at, { exceptFor: applicant })).toEqual({
    ...{ kind: 'entryChecked', occasion: 'returned', dueAt: at, expiresAt: '2026-12-05T02:00:00.000Z' },
    ...{ exceptFor: applicant, onlyFor: null },
  });
  expect(['member-joined', 'appeal-granted', 'appointed'].map((one) => entryNotice(one as never, at).kind)).toEqual(
    Array(3).fill('inApp'),
  );
  expect(peopleToTell(entryNotice('submitted', at, { exceptFor: applicant }), [applicant, mate])).toEqual([mate]);
  expect(peopleToTell(entryNotice('taken-out', at, { onlyFor: mate }), [applicant])).toEqual([mate]);
});

test('what was overtaken, or is of an entry that one left, is not sent', () => {
  expect([isTrue('returned', 'returned'), isTrue('returned', 'submitted')]).toEqual([true, false]);
  expect([isTrue('shortlisted', 'shortlisted'), isTrue('shortlisted', 'qualified')]).toEqual([true, false]);
  expect([isTrue('order-set', 'shortlisted', ['ent_2', 'ent_1']), isTrue('order-set', 'shortlisted')]).toEqual([
    true,
    false,
  ]);
  expect([isTrue('result-published', 'shortlisted'), isTrue('result-published', 'withdrawn')]).toEqual([true, false]);
  const left = { id: 'ent_1', status: 'returned', memberIds: [applicant] } as const;
  expect(isEntryMessageStillTrue({ occasion: 'returned', memberId: mate }, { entry: left, contest })).toBe(false);
});

test('a place counts from one, and there is none before the order stands', () => {
  expect([placeIn({ order: ['ent_2', 'ent_1'] }, 'ent_1'), placeIn(contest, 'ent_1')]).toEqual([2, null]);
});

test('a message leads to what its reader may still read', () => {
  const [all, nothing] = [
    { isOfEntry: true, isAppointed: true },
    { isOfEntry: false, isAppointed: false },
  ];
  expect(
    (['returned', 'result-published', 'result-appeal-answered', 'appointed', 'appointment-ended'] as const).map(
      (occasion) => [pageOfMessage(occasion, all), pageOfMessage(occasion, nothing)],
    ),
  ).toEqual([
    ['entry', null],
    ['result', 'result'],
    ['result', 'result'],
    ['appointment', 'result'],
    ['appointment', 'result'],
  ]);
});

test('the same step is the same message to a person, and another to the next', () => {
  const notice = { occasion: 'returned', dueAt: at } as const;
  const id = entryMessageIdOf('ent_a', 'mem_b', notice);
  expect(id).toMatch(/^msg_a\.b\.returned\.[0-9a-z]+$/);
  expect(entryMessageIdOf('ent_a', 'mem_b', { ...notice })).toBe(id);
  expect(entryMessageIdOf('ent_a', 'mem_c', notice)).not.toBe(id);
});
