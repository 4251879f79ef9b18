import * as contest from '../../../contracts/contest/calls';
import { readLedger } from '../../../contracts/message/calls';
import { aContestStage } from '../../support/contestStage';
import { aContestForEntries, aShortlistedEntry, memberIdOf } from '../../support/entries';
import { aTeamsEntry } from '../../support/entryMessages';
import { accepts, arrivedAt, minutePasses, statesOf } from '../../support/messages';
import { townOfFile } from '../../support/stage';
import { granted, residents } from '../../support/town';

const { cloud, town } = townOfFile();
const somebody = residents({ cloud });
const open = () => aContestForEntries(cloud, town);

test('what was accepted in WeChat brings each important step once, with what came of it', async () => {
  const opened = await open();
  const [checker] = opened.checkers;
  const { applicant, mate, entryId, version } = await aTeamsEntry(cloud, opened);
  await accepts(cloud, applicant, ['entryChecked', 'entryListed', 'entryResult']);
  const press = () => granted(checker.call(contest.qualifyEntry, { entryId, version }));
  const qualified = await press();
  await press();
  await minutePasses(cloud);
  const listed = await granted(town.organizer.call(contest.shortlistEntry, { entryId, ...qualified }));
  await granted(town.organizer.call(contest.shortlistEntry, { entryId, ...qualified }));
  expect(arrivedAt(cloud, applicant)).toEqual([
    ['项目审核通知', '请等待入围名单'],
    ['项目入围通知', '请留意抽签和出场时间'],
  ]);
  expect(arrivedAt(cloud, mate)).toEqual([]);
  await granted(town.organizer.call(contest.unshortlistEntry, { entryId, ...listed }));
  expect(arrivedAt(cloud, applicant)).toHaveLength(2);
  expect((await granted(applicant.call(readLedger, {}))).balances).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'entryChecked', sent: 1, left: 0 }),
      expect.objectContaining({ kind: 'entryListed', sent: 1, left: 0 }),
      expect.objectContaining({ kind: 'entryResult', sent: 0, left: 1 }),
    ]),
  );
});

test('a result is brought by WeChat with award and rank; a step that was overtaken is not', async () => {
  const applicant = await somebody();
  const { contestId, start, finish } = await aContestStage(cloud, town, { applicant });
  await accepts(cloud, applicant, ['entryResult']);
  await start();
  await finish();
  await granted(town.organizer.call(contest.publishResult, { contestId, noticeUntil: '2199-01-01' }));
  await minutePasses(cloud);
  expect(arrivedAt(cloud, applicant)).toEqual([['评选结果通知', '第 1 名，公示期内可申诉']]);

  const opened = await open();
  const person = await somebody();
  const memberId = await memberIdOf(cloud, person);
  const entryId = await aShortlistedEntry(cloud, opened.contestId, { memberId, status: 'withdrawn' });
  await accepts(cloud, person, ['entryListed']);
  const at = new Date(cloud.cloud.clock.now()).toISOString();
  const owed = { kind: 'entryListed', occasion: 'shortlisted', dueAt: at, expiresAt: '2999', exceptFor: null };
  const document = cloud.database.collection('entries').doc(entryId);
  await document.update({ data: { notices: [{ ...owed, onlyFor: null }] } });
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([]);
  expect((await statesOf(cloud)).shortlisted).toContain('expired');
  expect(Object((await document.get()).data).notices).toEqual([]);
});
