import * as contest from '../../../contracts/contest/calls';
import { readLedger } from '../../../contracts/message/calls';
import { calendarDayOf } from '../../../domain/time/beijing';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { aLottery, publicSource } from '../../support/draws';
import {
  aContestForEntries,
  aShortlistedEntry,
  type ContestForEntries,
  memberIdOf,
  reasonsTo,
} from '../../support/entries';
import { aTeamsEntry, toldOf } from '../../support/entryMessages';
import { accepts, arrivedAt, expectExactLedger, minutePasses } from '../../support/messages';
import { minutesFromNow } from '../../support/plans';
import { granted, residents } from '../../support/town';

const line = lineOfFile();
const somebody = residents(line);

let open: ContestForEntries;
beforeAll(async () => {
  open = await aContestForEntries(line.cloud, line.town);
});

test('a step that was cut off anywhere is told to each of the team once, also when nobody presses again', async () => {
  const [checker] = open.checkers;
  const reasons = reasonsTo({ title: '请写明产品' });
  await cutAtEveryStep(
    line.network,
    async () => {
      const made = await aTeamsEntry(line.cloud, open);
      await accepts(line.cloud, made.applicant, ['entryChecked']);
      return made;
    },
    ({ entryId, version }) => checker.call(contest.returnEntry, { entryId, version, reasons }),
    async ({ applicant, mate, entryId, version }) => {
      line.cloud.cloud.clock.advance(3 * 60_000);
      await minutePasses(line.cloud);
      const { entry } = await granted(applicant.call(contest.readMyEntry, { entryId }));
      const isTaken = entry.status === 'returned';
      expect(await toldOf(mate)).toEqual(isTaken ? [['returned', 'entry']] : []);
      if (!isTaken) {
        await granted(checker.call(contest.claimEntry, { entryId }));
        await granted(checker.call(contest.returnEntry, { entryId, version, reasons }));
        await minutePasses(line.cloud);
      }
      expect(await toldOf(mate)).toEqual([['returned', 'entry']]);
      expect((await toldOf(applicant)).map(([occasion]) => occasion)).toEqual(['member-joined', 'returned']);
      const arrived = arrivedAt(line.cloud, applicant).length;
      expect(arrived).toBeLessThanOrEqual(1);
      const { messages } = await granted(applicant.call(readLedger, {}));
      expect(arrived + messages.filter(({ state }) => state === 'unsure').length).toBeGreaterThanOrEqual(1);
      await expectExactLedger(line.cloud, applicant);
    },
  );
});

test('a draw of the order that was cut off anywhere is told to each entry once', async () => {
  const { organizer } = line.town;
  await cutAtEveryStep(
    line.network,
    async () => {
      const { contestId } = await aContestForEntries(line.cloud, line.town, { entriesCloseAt: minutesFromNow(-1) });
      const person = await somebody();
      await aShortlistedEntry(line.cloud, contestId, { memberId: await memberIdOf(line.cloud, person) });
      const publicOn = calendarDayOf(minutesFromNow(0));
      await granted(organizer.call(contest.closeEntryList, { contestId, publicSource, publicOn }));
      await minutePasses(line.cloud);
      return { contestId, person };
    },
    ({ contestId }) => organizer.call(contest.drawOrder, { contestId, ...aLottery }),
    async ({ contestId, person }) => {
      await minutePasses(line.cloud);
      const { draw } = await granted(person.call(contest.readOrderDraw, { contestId }));
      const isDrawn = draw !== null && draw.drawnAt !== null;
      expect(await toldOf(person)).toEqual(isDrawn ? [['order-set', 'entry']] : []);
      await granted(organizer.call(contest.drawOrder, { contestId, ...aLottery }));
      await minutePasses(line.cloud);
      expect(await toldOf(person)).toEqual([['order-set', 'entry']]);
    },
  );
});
