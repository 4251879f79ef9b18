import { shownDraw } from '../../../cloudfunctions/admission/shownDraw';
import { maxApplications } from '../../../domain/admission/lotteryLimit';

const kilobytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value)) / 1024;

test('a draw of as many as may apply is an answer within one view update of WeChat, and a document of half a megabyte', () => {
  const entries = Array.from({ length: maxApplications }, (_, index) => ({
    lot: String(index).padStart(10, '0'),
    registrationId: `reg_0000000000000001.${String(index).padStart(16, '0')}.self`,
  }));
  const lots = entries.map(({ lot }) => lot);
  const drawn = {
    ...{
      commitment: '0'.repeat(64),
      secret: '0'.repeat(64),
      publicValue: '数'.repeat(100),
      publicSource: '号'.repeat(100),
    },
    ...{ closedAt: '2026-11-28T00:00:00.000Z', drawnAt: '2026-11-28T00:00:00.000Z', publicOn: '2026-11-28' },
    ...{ order: [...lots].reverse(), outcomes: 's'.repeat(maxApplications) },
  };
  const answer = shownDraw({ ...drawn, activityId: 'act_0000000000000001', entries, lots });
  expect([answer.lots.length, answer.order.length]).toEqual([maxApplications, maxApplications]);
  expect(kilobytesOf(answer)).toBeLessThan(256);
  expect(kilobytesOf({ ...drawn, entries })).toBeLessThan(512);
});
