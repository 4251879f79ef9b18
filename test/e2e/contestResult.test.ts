/** Longer than 200 lines: one published contest in one world, from its closing to the next stage. */
import { publishResult } from '../../contracts/contest/results';
import { readContest, setOrder } from '../../contracts/contest/setup';
import { readMe } from '../../contracts/member/calls';
import { phoneHolders } from '../../demo/content/people';
import { instantAt, wallClockOf } from '../../domain/time/beijing';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { publishResultText } from '../../locales/zh-CN/contest/publish';
import { ownSheetText, resultText } from '../../locales/zh-CN/contest/result';
import { marksOf } from '../support/contest';
import { aContestEvening, type ContestEvening } from '../support/e2e/contestEvening';
import { looksRight, setLargeText } from '../support/e2e/looks';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

const title = '2026 特聘村主任项目路演总决赛';
const titles = ['竹海深处的民宿合作社：闲置农房改造与村集体分红', '桂圆林下养蜂', '油纸伞非遗工坊进村'];
const projects = titles.map((name) => ({ title: name, team: '一支队伍' }));
const appeal = '可行性一项请复核，现场答辩时补充过资金来源。';
const answer = '已调出每一席的分数复核，和封存的记录一致，维持原结果。';

let world: SimulatedWorld;
let phones: Phones<'organizer' | 'resident' | 'listed' | 'unlisted'>;
let evening: ContestEvening;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  // A contest is written into its database.
  world = await startSimulatedWorld(seeded);
  const address = { address: world.address, browserEndpoint };
  phones = await openPhonesIn(address, 'organizer', 'resident', 'listed', 'unlisted');
  const { organizer } = phones;
  const organisationId = (await organizer.ask(readMe, {})).organisations[0]?.id ?? '';
  evening = await aContestEvening(world, {
    ...{
      supervisors: [phoneHolders.organizer],
      applicants: [phoneHolders.resident, phoneHolders.unlisted],
      organisationId,
      projects,
      title,
    },
  });
  await setLargeText(phones.unlisted);
  await play();
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

/** Three entries, five judges: what comes before a result, and not what this is about. */
async function play(): Promise<void> {
  await evening.start();
  for (const [index, entry] of (['e1', 'e2', 'e3'] as const).entries()) {
    await evening.hear(entry);
    for (const [place, seat] of (['j1', 'j2', 'j3', 'j4', 'j5'] as const).entries())
      await evening.mark(seat, entry, marksOf(place < 2 ? 9 - index : 8 - index));
    await evening.direct({ type: 'lock', entry, without: [] });
  }
  await evening.direct({ type: 'close' });
}

const pageOf = (page: string) => `/${page}/index?contestId=${evening.contestId}`;

test('before it is published nobody sees a result', async () => {
  const { listed } = phones;
  await listed.open(pageOf('roadshow/result'));
  await listed.sees('.empty__title', resultText.notYet);
  await listed.picture('result-not-yet');
});

test('the organiser publishes it with a notice of five working days or more', async () => {
  const { organizer } = phones;
  await organizer.open(pageOf('organizer/contest'));
  await organizer.sees('.contest-result-button', publishResultText.entry);
  await organizer.picture('result-contest-closed');
  await organizer.tap('.contest-result-button');
  await organizer.isOn('organizer/contestResult/index');
  await organizer.find('.notice-until-date');
  await organizer.picture('result-publish');
  const { year, month, day } = wallClockOf(instantOf(new Date()));
  await organizer.pick('.notice-until-date', [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
  await organizer.sees('.field__wrong', '至少 5 个工作日');
  await organizer.pick('.notice-until-date', `${wallClockOf(instantAt(year + 1, 1, 1)).year}-12-31`);
  await organizer.missesSoon('.field__wrong');
  await organizer.tap('.publish-result-button');
  await organizer.confirm();
  await organizer.sees('.see-result-button', publishResultText.see);
  await organizer.sees('.appeal__when', resultText.noAppeals);
  await organizer.picture('result-published');
});

test('anybody finds it in the rankings, reads it, and recomputes it on the phone', async () => {
  const { listed } = phones;
  await listed.open('/pages/rankings/index');
  await listed.find('.results-entry');
  await listed.picture('result-rankings');
  await listed.tap('.results-entry');
  await listed.sees('.result-row', titles[0]);
  await listed.picture('result-list');
  await listed.tap('.result-row', title);
  await listed.isOn('roadshow/result/index');
  await listed.sees('.placing-e1', '特等奖');
  await listed.sees('.placing-e2', titles[1]);
  await listed.picture('result-read');
  await listed.tap('.recompute-button');
  await listed.sees('.verdict--agrees', resultText.agreesNext(3));
  await listed.miniProgram.callWxMethod('pageScrollTo', { scrollTop: 2000, duration: 0 });
  await listed.picture('result-recomputed');
});

test('without a network the reckoning says so, and goes on when it is back', async () => {
  const { listed } = phones;
  await listed.open(pageOf('roadshow/result'));
  await listed.find('.recompute-button');
  await listed.around.network('offline');
  await listed.tap('.recompute-button');
  await listed.find('.proof .failure');
  await listed.around.network('online');
  await listed.tap('.recompute-button');
  await listed.sees('.verdict--agrees', resultText.agrees);
});

test('an applicant reads the own sheet and appeals; the organiser answers, and everyone reads both', async () => {
  const { resident, organizer, listed } = phones;
  await resident.open(pageOf('roadshow/result'));
  await resident.sees('.placing__mine', resultText.mine);
  await resident.tap('.own-sheet-button');
  await resident.isOn('roadshow/ownSheet/index');
  await resident.sees('.own-sheet__rank', ownSheetText.rank(1));
  await resident.find('.spread-drive .spread__dot');
  await resident.picture('own-sheet');
  await resident.tap('.appeal-result-button');
  await resident.tap('.appeal-result-submit');
  await resident.sees('.field__wrong', ownSheetText.wrong);
  await resident.type('.appeal-result-input', appeal);
  await resident.picture('own-sheet-appeal');
  await resident.tap('.appeal-result-submit');
  await resident.confirm();
  await resident.sees('.own-sheet__appeal', appeal);
  await resident.missesSoon('.appeal-result-button');

  await organizer.open(pageOf('organizer/contest'));
  await organizer.sees('.contest-result-button', publishResultText.entryPublished);
  await organizer.sees('.contest .status', '结果已公布');
  await organizer.tap('.contest-result-button');
  await organizer.sees('.appeal', appeal);
  await organizer.picture('result-appeal');
  await organizer.tap('.answer-appeal');
  await organizer.type('.answer-appeal-input', answer);
  await organizer.picture('result-answer');
  await organizer.tap('.answer-appeal-submit');
  await organizer.confirm();
  await organizer.sees('.appeal__answer', answer);
  await organizer.missesSoon('.answer-appeal');

  await listed.open(pageOf('roadshow/result'));
  await listed.sees('.appeal', appeal);
  await listed.sees('.appeal__answer', answer);
  await listed.miniProgram.callWxMethod('pageScrollTo', { scrollTop: 700, duration: 0 });
  await listed.picture('result-answered');
});

test.each([
  ['roadshow/result', '.placing-e1', 'result'],
  ['roadshow/result', '.recompute-button', 'result-proof'],
  ['roadshow/ownSheet', '.spread-drive', 'own-sheet'],
  ['roadshow/results', '.result-row', 'results'],
  ['roadshow/contest', '.rubric', 'contest-published'],
  ['pages/rankings', '.results-entry', 'rankings'],
])('large text on %s: nothing of %s is cut', async (page, shown, name) => {
  await looksRight(phones.unlisted, pageOf(page), shown, name);
});

test('large text where a result is published and appeals are answered: nothing is cut', async () => {
  const { organizer } = phones;
  await setLargeText(organizer);
  await looksRight(organizer, pageOf('organizer/contestResult'), '.appeal', 'contest-result');
  const organisationId = (await organizer.ask(readMe, {})).organisations[0]?.id ?? '';
  const next = await aContestEvening(world, { supervisors: [phoneHolders.organizer], organisationId, title });
  const page = `/organizer/contestResult/index?contestId=${next.contestId}`;
  await looksRight(organizer, page, '.notice-until-date', 'publish-result');
});

test('projects of a published contest go on in a later one, whose result says what each stage gives', async () => {
  const { organizer, resident, listed } = phones;
  const organisationId = (await organizer.ask(readMe, {})).organisations[0]?.id ?? '';
  const later = await aContestEvening(world, {
    ...{ supervisors: [phoneHolders.organizer], organisationId, projects: [], order: null },
    title: '2026 特聘村主任项目路演全市总决选',
    startAt: addMinutes(instantOf(new Date()), 60),
    stages: { earlier: [{ contestId: evening.contestId, weight: '40' }], roundsEach: false, tieBreak: 'combined' },
  });
  const { contestId } = later;
  const page = (name: string) => `/${name}/index?contestId=${contestId}`;
  await looksRight(organizer, page('organizer/contestPlan'), '.stages__own', 'contest-plan-stages');
  await looksRight(organizer, page('organizer/contest'), '.contest-stages', 'contest-stages');
  await organizer.tap('.take-over-entry');
  await organizer.isOn('organizer/takeOver/index');
  await organizer.find('.stage-entry');
  await organizer.tap('.first-3');
  await organizer.picture('take-over');
  await organizer.tap('.take-over-button');
  await organizer.confirm();
  await organizer.isOn('organizer/contest/index');
  await organizer.missesSoon('.contest-missing__entries');

  const { entries, version } = await organizer.ask(readContest, { contestId });
  const order = evening.entryIds.flatMap(
    (_, index) => entries.find((one) => one.title === titles[index])?.entryId ?? [],
  );
  await organizer.ask(setOrder, { contestId, version, order });
  await later.start();
  for (const [index, entry] of (['e1', 'e2', 'e3'] as const).entries()) {
    await later.hear(entry);
    for (const seat of ['j1', 'j2', 'j3', 'j4', 'j5'] as const) await later.mark(seat, entry, marksOf(6 + index));
    await later.direct({ type: 'lock', entry, without: [] });
  }
  await later.direct({ type: 'close' });
  await organizer.ask(publishResult, { contestId, noticeUntil: '2199-01-01' });

  await listed.open(page('roadshow/result'));
  await listed.sees('.placing__stages', '40%');
  await listed.picture('result-stages');
  await listed.tap('.recompute-button');
  await listed.sees('.verdict--agrees', resultText.agreesNext(3));
  await resident.open(page('roadshow/ownSheet'));
  await resident.find('.own-sheet__stage');
  await resident.picture('own-sheet-stages');
  await setLargeText(resident);
  await looksRight(resident, page('roadshow/ownSheet'), '.own-sheet__stage', 'own-sheet-stages');
  await looksRight(phones.unlisted, page('roadshow/result'), '.placing__stages', 'result-stages');
  const takeOver = `/organizer/takeOver/index?contestId=${contestId}&stageId=${evening.contestId}`;
  await looksRight(organizer, takeOver, '.stage-entry', 'take-over');
});
