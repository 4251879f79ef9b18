import { appoint, endAppointment } from '../../../contracts/contest/appointments';
import * as contest from '../../../contracts/contest/calls';
import { answerResultAppeal, appealResult } from '../../../contracts/contest/calls';
import { readLedger } from '../../../contracts/message/calls';
import { calendarDayOf } from '../../../domain/time/beijing';
import { anHonouredContest, endNotice } from '../../support/appointments';
import { aLottery, publicSource } from '../../support/draws';
import { aContestForEntries, aShortlistedEntry, memberIdOf, reasonsTo } from '../../support/entries';
import { aTeamsEntry, toldOf } from '../../support/entryMessages';
import { minutePasses } from '../../support/messages';
import { minutesFromNow } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { aRequestId, granted, residents } from '../../support/town';

const { cloud, town } = townOfFile();
const somebody = residents({ cloud });
const open = () => aContestForEntries(cloud, town);

test('each of a team is told once that their entry was returned, however often it is pressed, and nobody else is', async () => {
  const opened = await open();
  const [checker] = opened.checkers;
  const { applicant, mate, entryId, version } = await aTeamsEntry(cloud, opened);
  const bystander = await opened.submitted('oBystander');
  const reasons = reasonsTo({ title: '请写明产品' });
  const press = () => granted(checker.call(contest.returnEntry, { entryId, version, reasons }));
  expect(await press()).toEqual(await press());
  await minutePasses(cloud);
  await minutePasses(cloud);
  const { messages } = await granted(mate.call(readLedger, {}));
  expect(messages).toEqual([
    {
      about: 'entry',
      id: expect.stringMatching(/^msg_[0-9a-z.-]+$/),
      state: 'unreached',
      at: expect.any(String),
      occasion: 'returned',
      contestId: opened.contestId,
      entryId,
      contestTitle: expect.stringMatching(/./),
      title: '山茶油深加工',
      place: null,
      leadsTo: 'entry',
    },
  ]);
  expect(await toldOf(applicant)).toEqual([
    ['member-joined', 'entry'],
    ['returned', 'entry'],
  ]);
  expect([await toldOf(bystander.person), await toldOf(checker)]).toEqual([[], []]);
});

test('rejected, appealed and decided: each step is told to all of the team but who took it', async () => {
  const opened = await open();
  const [first, second] = opened.checkers;
  const { applicant, mate, entryId, version } = await aTeamsEntry(cloud, opened);
  await granted(first.call(contest.rejectEntry, { entryId, version, reason: '不在本县范围' }));
  const reason = '我们村就在本县，附上证明。';
  const appeal = await granted(applicant.call(contest.appealRejection, { entryId, reason }));
  const decided = { entryId, ...appeal, isGranted: true, answer: '证明有效' };
  const qualified = await granted(second.call(contest.decideEntryAppeal, decided));
  const listed = await granted(town.organizer.call(contest.shortlistEntry, { entryId, ...qualified }));
  await granted(town.organizer.call(contest.unshortlistEntry, { entryId, ...listed }));
  await granted(applicant.call(contest.withdrawEntry, { entryId }));
  const told = [
    ['rejected', 'entry'],
    ['appealed', 'entry'],
    ['appeal-granted', 'entry'],
    ['shortlisted', 'entry'],
    ['unshortlisted', 'entry'],
    ['withdrawn', 'entry'],
  ];
  expect(await toldOf(mate)).toEqual(told);
  expect(await toldOf(applicant)).toEqual([
    ['member-joined', 'entry'],
    ...told.filter(([occasion = '']) => occasion !== 'appealed' && occasion !== 'withdrawn'),
  ]);
});

test('who is taken out of a team is told, with nothing to read any more, and hears no more of it', async () => {
  const opened = await open();
  const [checker] = opened.checkers;
  const { applicant, mate, entryId, version } = await aTeamsEntry(cloud, opened);
  const { entry } = await granted(applicant.call(contest.readMyEntry, { entryId }));
  await granted(applicant.call(contest.leaveTeam, { entryId, key: entry.team[0]?.key ?? null }));
  await granted(checker.call(contest.qualifyEntry, { entryId, version }));
  expect(await toldOf(mate)).toEqual([['taken-out', null]]);
  expect((await granted(mate.call(readLedger, {}))).messages).toMatchObject([{ title: '', state: 'inApp' }]);
  expect(await toldOf(applicant)).toEqual([
    ['member-joined', 'entry'],
    ['qualified', 'entry'],
  ]);
});

test('once the list is closed whoever is not on it is told so, and once it is drawn the others read their place', async () => {
  const opened = await aContestForEntries(cloud, town, { entriesCloseAt: minutesFromNow(-1) });
  const [on, off] = [await somebody(), await somebody()];
  const listed = { memberId: await memberIdOf(cloud, on) };
  await aShortlistedEntry(cloud, opened.contestId, listed);
  await aShortlistedEntry(cloud, opened.contestId, { memberId: await memberIdOf(cloud, off), status: 'qualified' });
  const { contestId } = opened;
  const publicOn = calendarDayOf(minutesFromNow(0));
  await granted(town.organizer.call(contest.closeEntryList, { contestId, publicSource, publicOn }));
  await granted(town.organizer.call(contest.drawOrder, { contestId, ...aLottery }));
  await granted(town.organizer.call(contest.drawOrder, { contestId, ...aLottery }));
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect([await toldOf(on), await toldOf(off)]).toEqual([[['order-set', 'entry']], [['not-shortlisted', 'entry']]]);
  expect((await granted(on.call(readLedger, {}))).messages).toMatchObject([{ place: 1 }]);
});

test('an order by hand is told each time it is another, and who is not on it the first time alone', async () => {
  const { contestId } = await open();
  const [on, off] = [await somebody(), await somebody()];
  const first = await aShortlistedEntry(cloud, contestId, { memberId: await memberIdOf(cloud, on) });
  const second = await aShortlistedEntry(cloud, contestId);
  await aShortlistedEntry(cloud, contestId, { memberId: await memberIdOf(cloud, off), status: 'qualified' });
  const set = async (order: string[]) => {
    const { version } = await granted(town.organizer.call(contest.readContest, { contestId }));
    await granted(town.organizer.call(contest.setOrder, { contestId, version, order }));
  };
  await set([first, second]);
  await minutePasses(cloud);
  await set([second, first]);
  await set([second, first]);
  await minutePasses(cloud);
  expect(await toldOf(on)).toEqual(Array(2).fill(['order-set', 'entry']));
  expect(await toldOf(off)).toEqual([['not-shortlisted', 'entry']]);
  expect((await granted(on.call(readLedger, {}))).messages).toMatchObject([{ place: 2 }, { place: 2 }]);
});

test('a result, the answer to an appeal against it, an appointment and its end are told, and lead to their pages', async () => {
  const applicant = await somebody();
  const { contestId, entryId, appointing } = await anHonouredContest(cloud, town, applicant, { isNoticeOver: false });
  const mate = await somebody();
  const memberIds = cloud.database.command.push([await memberIdOf(cloud, mate)]);
  await cloud.database.collection('entries').doc(entryId).update({ data: { memberIds } });
  await granted(applicant.call(appealResult, { contestId, requestId: aRequestId(), reason: '请复核第二项' }));
  const appealId = `${contestId}.${entryId}`;
  const answer = { contestId, appealId, answer: '已复核，分数无误' };
  expect(await granted(town.organizer.call(answerResultAppeal, answer))).toEqual(
    await granted(town.organizer.call(answerResultAppeal, answer)),
  );
  await endNotice(cloud, contestId);
  await granted(town.organizer.call(appoint, appointing()));
  await granted(town.organizer.call(appoint, appointing()));
  await granted(town.organizer.call(endAppointment, { contestId, entryId, reason: '本人搬离' }));
  await minutePasses(cloud);
  expect(await toldOf(applicant)).toEqual([
    ['result-published', 'result'],
    ['result-appeal-answered', 'result'],
    ['appointed', 'appointment'],
    ['appointment-ended', 'appointment'],
  ]);
  expect(await toldOf(mate)).toEqual(
    ['result-published', 'result-appeal-answered', 'appointed', 'appointment-ended'].map((one) => [one, 'result']),
  );
});
