import { rankingConsent } from '../../../domain/member/profile';
import { listsTooOften } from '../../../domain/member/rankingConsents';
import { consentsKept, surplusConsents } from '../../../domain/member/surplusConsents';
import { addMinutes } from '../../../domain/time/instant';
import { noon } from '../../support/activities';

const account = { ...rankingConsent(true, noon), purposes: ['account'] as const };
/** On, off, on … a minute each. */
const switches = (count: number) =>
  Array.from({ length: count }, (_, index) => rankingConsent(index % 2 === 0, addMinutes(noon, index)));

test('of the consents to be ranked the first and the latest are kept, all other consents stay', () => {
  const kept = switches(consentsKept - 1);
  expect(surplusConsents([account, ...kept], 'ranking')).toEqual([]);
  const [, second, third] = switches(consentsKept + 1);
  expect(surplusConsents([account, ...switches(consentsKept + 1), account], 'ranking')).toEqual([second, third]);
});

test('being listed is turned on nine times in a day, and again when the first of them is a day ago', () => {
  expect(listsTooOften([account, ...switches(16)], addMinutes(noon, 20))).toBe(false);
  const often = switches(18);
  const aDayLater = addMinutes(noon, 24 * 60);
  expect([addMinutes(noon, 20), addMinutes(aDayLater, -1), aDayLater].map((at) => listsTooOften(often, at))).toEqual([
    true,
    true,
    false,
  ]);
});
