import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import * as contest from '../../contracts/contest/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { entryFormText, entryStatusText, entryText } from '../../locales/zh-CN/contest/entry';
import { openContestText } from '../../locales/zh-CN/contest/open';
import { entryNoticesText } from '../../locales/zh-CN/message/entryNotices';
import { remindersText } from '../../locales/zh-CN/message/reminders';
import { anOpenContest } from '../support/e2e/contests';
import { openPhones, type Phones } from '../support/phones';
import { aFolder } from '../support/temporaryFolder';

let phones: Phones<'unlisted' | 'listed' | 'organizer'>;
let contestId: string;
const title = `村主任路演 ${randomUUID().slice(0, 8)}`;
beforeAll(async () => {
  phones = await openPhones('unlisted', 'listed', 'organizer');
  contestId = await anOpenContest(phones.organizer, title);
});
afterAll(() => phones.close());

function aPicture(): string {
  const picture = new PNG({ width: 240, height: 180 });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([40, 120 + (at % 90), 70, 255], at);
  const file = path.join(aFolder(), 'camellia.png');
  writeFileSync(file, PNG.sync.write(picture));
  return file;
}

test('an entry from the open contest to the shortlist: written, returned, mended, qualified, listed', async () => {
  const { unlisted, listed, organizer } = phones;
  await unlisted.open('/roadshow/contests/index');
  await unlisted.tap('.open-contest', title);
  await unlisted.sees('.contest__title', title);
  await unlisted.picture('contest-open');
  await unlisted.tap('.enter-button');
  await unlisted.sees('.field__wrong', openContestText.agreeWrong);
  await unlisted.tap('.agree-check');
  await unlisted.tap('.enter-button');

  await unlisted.isOn('roadshow/form/index');
  await unlisted.type('.entry-title-input', '山茶油');
  await unlisted.type('.entry-team-input', '油茶合作社');
  await unlisted.tap('.submit-entry-button');
  await unlisted.sees('.field-entry-summary .field__wrong', '简介');
  await unlisted.tap('.save-entry');
  await unlisted.type('.entry-summary-input', '把村里的油茶果做成山茶油，带动三十户增收。');
  await unlisted.type('.entry-plan-input', '第一年建加工点，第二年打开城里的销路。投入、用工和风险都写在附件里。');
  await unlisted.pick('.township-picker', [0, 2]);
  await unlisted.tap('.add-picture-entry');
  await unlisted.around.choosePicture(aPicture());
  await unlisted.find('.entry-file__picture');
  await unlisted.picture('entry-form');
  await unlisted.tap('.turn-on-reminders');
  await unlisted.allow();
  await unlisted.sees('.reminders__left--on', remindersText.left(1));
  await unlisted.picture('entry-reminders');
  await unlisted.tap('.submit-entry-button');
  await unlisted.confirm();
  await unlisted.isOn('roadshow/entry/index');
  await unlisted.sees('.status', entryStatusText.submitted);

  await unlisted.tap('.invite-member-entry');
  const code = await unlisted.sees('.team__code', /^[0-9A-Z-]{14}$/);
  await unlisted.picture('entry-submitted');
  await listed.open(`/roadshow/joinTeam/index?code=${code}`);
  await listed.type('.member-name-input', '李大姐');
  await listed.picture('join-team');
  await listed.tap('.join-team-button');
  await listed.isOn('roadshow/entry/index');
  await listed.sees('.team__member', '李大姐');

  await organizer.open(`/organizer/entries/index?contestId=${contestId}`);
  await organizer.find('.entries__row', '山茶油');
  await organizer.picture('entries-queue');
  await organizer.tap('.entries__row', '山茶油');
  await organizer.find('.claim-button');
  await organizer.picture('check-unclaimed');
  await organizer.tap('.claim-button');
  await organizer.find('.qualify-button');
  await organizer.picture('check-claimed');
  await organizer.tap('.return-button');
  await organizer.type('.return-title-input', '请写明是深加工');
  await organizer.picture('check-return');
  await organizer.tap('.return-submit');
  await organizer.sees('.status', entryStatusText.returned);

  await unlisted.around.openMessage(title);
  await unlisted.isOn('roadshow/entry/index');
  await listed.open('/pages/messages/index');
  await listed.sees('.message-returned', entryNoticesText.happened('returned', null));
  await listed.picture('messages-of-entry');
  await listed.tap('.message-returned');
  await listed.isOn('roadshow/entry/index');
  await listed.sees('.standing__reason', '请写明是深加工');

  await unlisted.open('/roadshow/contests/index');
  await unlisted.tap('.my-entry', '山茶油');
  await unlisted.sees('.standing__reason', '请写明是深加工');
  await unlisted.picture('entry-returned');
  await unlisted.tap('.write-entry-button');
  await unlisted.sees('.field-entry-title', '请写明是深加工');
  await unlisted.type('.entry-title-input', '山茶油深加工');
  await unlisted.tap('.submit-entry-button');
  await unlisted.confirm();
  await unlisted.isOn('roadshow/entry/index');
  await unlisted.sees('.status', entryStatusText.submitted);

  await organizer.open(`/organizer/entries/index?contestId=${contestId}`);
  await organizer.tap('.entries__row', '山茶油深加工');
  await organizer.tap('.claim-button');
  await organizer.tap('.qualify-button');
  await organizer.confirm();
  await organizer.sees('.status', entryStatusText.qualified);
  await organizer.tap('.shortlist-button');
  await organizer.sees('.status', entryStatusText.shortlisted);
  await organizer.picture('check-shortlisted');

  await unlisted.open('/roadshow/contests/index');
  await unlisted.tap('.my-entry', '山茶油深加工');
  await unlisted.sees('.standing__next', entryText.nowWhat.shortlisted);
  await unlisted.sees('.timeline__step--latest', '入围');
  await unlisted.picture('entry-shortlisted');
});

test('a network lost while a picture is sent is taken up again where it broke off', async () => {
  const { listed, organizer } = phones;
  const another = await anOpenContest(organizer, `${title} 二`);
  const { entryId } = await listed.ask(contest.startEntry, {
    contestId: another,
    policyVersion: currentPolicyVersion,
  });
  await listed.open(`/roadshow/form/index?entryId=${entryId}`);
  await listed.find('.add-picture-entry');
  await listed.around.network('offline');
  await listed.tap('.add-picture-entry');
  await listed.around.choosePicture(aPicture());
  await listed.sees('.upload-interrupted', entryFormText.interrupted);
  await listed.picture('entry-upload-interrupted');
  await listed.around.network('online');
  await listed.tap('.upload-again');
  await listed.find('.entry-file__picture');
  await listed.tap('.remove-file');
  await listed.confirm();
  await listed.missesSoon('.entry-file__picture');
});
