import { everyone } from '../../demo/content/people';
import { pastLectures } from '../../demo/programme';
import type { DemoIds } from '../../demo/seed/deploymentIds';
import { creditsOf, pastLecture } from '../../demo/seed/pastDocuments';
import { registrationIdOf } from '../../domain/registration/registrationId';
import { addMinutes } from '../../domain/time/instant';

const now = '2026-11-22T06:00:00.000Z';
const padded = (index: number) => String(index).padStart(16, '0');
const ids: Omit<DemoIds, 'contestIdOf' | 'entryIdOf'> = {
  memberIdOf: (person) => `mem_${padded(everyone.indexOf(person))}`,
  activityIdOf: ({ name }) => `act_${name.padStart(16, '0')}`,
  registrationIdOf,
  ticketNumberOf: (_, registrationId) => registrationId,
};
const past = pastLectures(now, 9).map((occurrence, index) =>
  pastLecture(occurrence, index, ids, { organisationId: 'org_0000000000000000', operatorId: 'mem_operator00000000' }),
);

test('past lectures ended before today, and people came to each', () => {
  expect(past).toHaveLength(9);
  expect(past.every(({ activity }) => activity.endAt < now)).toBe(true);
  expect(past.every(({ attendances }) => attendances.length >= 5)).toBe(true);
});

test('the seats of a past lecture are its capacity less its holders, and each holder has a registration', () => {
  for (const { activity, seats, registrations } of past) {
    const holders = registrations.map(({ memberId }) => memberId.slice(4)).sort();
    expect(Object.keys(seats.holders).sort()).toEqual(holders);
    const left = Object.values(seats.pools).reduce((sum, pool) => sum + pool.left, 0);
    expect(left).toBe(activity.capacity - holders.length);
    expect(Object.values(seats.pools).filter((pool) => pool.left < 0)).toEqual([]);
  }
});

test('nobody was let in without a registration, twice, or outside the sign-in window', () => {
  for (const { activity, registrations, attendances } of past) {
    const registered = registrations.map(({ _id }) => _id);
    expect(attendances.map(({ _id }) => _id)).toEqual(registered);
    expect(new Set(registered).size).toBe(registered.length);
    const window = [activity.startAt, activity.startAt].map((start, side) => addMinutes(start, side === 0 ? -30 : 30));
    const outside = attendances.filter(
      ({ checkedInAt }) => checkedInAt < `${window[0]}` || checkedInAt >= `${window[1]}`,
    );
    expect(outside).toEqual([]);
  }
});

test('a member’s class hours are the sum of the attendance rows', () => {
  const rows = past.flatMap(({ attendances }) => attendances);
  for (const [memberId, { classHours, credited }] of creditsOf(rows)) {
    const own = rows.filter((row) => row.memberId === memberId);
    expect(classHours).toBe(own.reduce((sum, row) => sum + row.classHours, 0));
    expect(credited).toEqual(Object.fromEntries(own.map((row) => [row.activityId.slice(4), row.classHours])));
  }
});

test('the resident, the organiser, the young one and the newcomer start without class hours', () => {
  const credits = creditsOf(past.flatMap(({ attendances }) => attendances));
  const hoursOf = (phoneId: string) =>
    everyone
      .filter((person) => person.phoneId === phoneId)
      .map((person) => credits.get(ids.memberIdOf(person))?.classHours);
  expect(['resident', 'organizer', 'young', 'newcomer'].flatMap(hoursOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
