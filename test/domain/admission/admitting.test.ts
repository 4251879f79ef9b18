import { admitted, drawn, notDecided, notDrawn, rejected } from '../../../domain/admission/admitting';
import { isHeldBack } from '../../../domain/registration/queue';
import { noon } from '../../support/activities';
import { anApplication } from '../../support/registrations';

const startAt = '2026-11-25T06:00:00.000Z';
const when = { session: { startAt }, at: noon };
const byMaySplit = (maySplit: boolean, order = '5.2026-11-21T04:00:00.000Z.0123456789abcdef') => ({
  pool: 's1-hall' as const,
  wants: 3,
  maySplit,
  order,
  from: '2026-11-21T04:00:00.000Z',
  offer: null,
});
const notice = (occasion: string) => ({
  kind: 'admission',
  occasion,
  dueAt: noon,
  expiresAt: startAt,
  until: null,
});
const entry = (step: string, change: object) => ({ step, at: noon, seats: null, until: null, reason: null, ...change });

test('who was drawn has their seats, and is told', () => {
  expect(drawn(anApplication(), 1, 7, when)).toEqual({
    fields: { status: 'confirmed', seats: 1, queue: null },
    entry: entry('drawn', { by: 'rule', seats: 1 }),
    notices: [notice('admitted')],
  });
});

test('a party that may be split takes what is left, and waits for the rest in the drawn order', () => {
  const queue = byMaySplit(true);
  expect(drawn(anApplication({ queue }), 2, 7, when).fields).toEqual({
    status: 'confirmed',
    seats: 2,
    queue: { ...queue, wants: 1, order: '3.000007.0123456789abcdef' },
  });
});

test('who was not drawn waits in the drawn order, and is told', () => {
  const queue = byMaySplit(false);
  expect(notDrawn(anApplication({ queue }), 12, when)).toEqual({
    fields: { status: 'waiting', queue: { ...queue, order: '3.000012.0123456789abcdef' } },
    entry: entry('not-drawn', { by: 'rule', seats: 3 }),
    notices: [notice('not-drawn')],
  });
});

test('who is held back for absences keeps a place behind everyone, whenever they were drawn', () => {
  const queue = byMaySplit(false, '7.2026-11-21T04:00:00.000Z.0123456789abcdef');
  expect([isHeldBack(queue), isHeldBack(byMaySplit(false))]).toEqual([true, false]);
  expect(notDrawn(anApplication({ queue }), 0, when).fields.queue).toEqual(queue);
});

test('an organiser’s word is kept as theirs', () => {
  expect([admitted(anApplication(), 1, when), rejected('名额已满', when)]).toEqual([
    {
      fields: { status: 'confirmed', seats: 1, queue: null },
      entry: entry('admitted', { by: 'organizer', seats: 1 }),
      notices: [notice('admitted')],
    },
    {
      fields: { status: 'declined', queue: null },
      entry: entry('rejected', { by: 'organizer', reason: '名额已满' }),
      notices: [notice('rejected')],
    },
  ]);
});

test('an application on which nobody decided ends without a message, as a line of the history', () => {
  expect(notDecided(noon)).toEqual({
    fields: { status: 'declined', queue: null },
    entry: entry('not-decided', { by: 'rule' }),
    notices: [],
  });
});
