/* Longer than 200 lines: one evening, whose every moment follows from the one before. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from 'puppeteer-core';
import { submitMarks } from '../../contracts/contest/judging';
import { publishResult, readProtocol, readResult } from '../../contracts/contest/results';
import { readContest, setOrder } from '../../contracts/contest/setup';
import { readMe } from '../../contracts/member/calls';
import { crowd, phoneHolders } from '../../demo/content/people';
import { succeeded } from '../../demo/seed/callAs';
import type { SeatId } from '../../domain/contest/panel';
import type { EntryKey } from '../../domain/contest/run';
import type { CriterionMarks } from '../../domain/judging/mark';
import { calendarDayOf } from '../../domain/time/beijing';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { markingText } from '../../locales/zh-CN/contest/judging';
import { usualRules } from '../../locales/zh-CN/contest/rubrics';
import { stageText as text } from '../../locales/zh-CN/contest/stage';
import { inProject } from '../../scripts/projectRoot';
import { commandOfFile } from '../scripts/support/command';
import { aContestEvening, type ContestEvening, pageOfJudge, pageOfStage } from '../support/e2e/contestEvening';
import { giveMarks, goodMarks, marksOn, submitMarksOn } from '../support/e2e/judgesHand';
import { patiently } from '../support/e2e/patiently';
import { aRequestId } from '../support/e2e/requestId';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { projectEntries } from '../support/evenings';
import { type HallPage, openHallPage, projectorSizes } from '../support/hallPage';
import { openPhonesIn, type Phones } from '../support/phones';

const projects = projectEntries(12);
const titleOf = (entry: string): string => projects[Number(entry.slice(1)) - 1]?.title ?? '';
const seats = ['j1', 'j2', 'j3', 'j4', 'j5', 'j6', 'j7'] as const;
const second = crowd[20] ?? phoneHolders.teamLead;
const { run: recompute } = commandOfFile('scripts/recompute.ts');

let world: SimulatedWorld;
let phones: Phones<'organizer' | 'resident' | 'listed'>;
let hall: HallPage;
let evening: ContestEvening;
/** Who gives the marks of each seat now: a substitute's are given under the alternate's own. */
const givenBy: Record<string, SeatId> = Object.fromEntries(seats.map((seat) => [seat, seat]));

beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn({ address: world.address, browserEndpoint }, 'organizer', 'resident', 'listed');
  const [organisation] = (await phones.organizer.ask(readMe, {})).organisations;
  evening = await aContestEvening(world, {
    supervisors: [phoneHolders.organizer, second],
    judges: [phoneHolders.resident, phoneHolders.listed, phoneHolders.unlisted, ...crowd.slice(0, 4)],
    alternates: crowd.slice(4, 5),
    projects,
    ...{ organisationId: organisation?.id ?? '', order: null },
  });
});
afterAll(async () => {
  const browser = hall?.page.browser();
  await hall?.close();
  await browser?.disconnect();
  await phones.close();
  await world.close();
});

/** The most that a mark is lowered by here: every criterion keeps half of its points. */
const lowered = [
  ...(['stage', 'fit', 'market', 'innov'] as const).map((id) => [id, 5] as const),
  ...(['feasible', 'drive'] as const).map((id) => [id, 12] as const),
];

/** Marks with this total, in half points. */
function marksWorth(total: number): CriterionMarks {
  let left = 100 - total;
  const less = new Map(
    lowered.map(([id, most]) => {
      const points = Math.min(left, most);
      left -= points;
      return [id as string, points];
    }),
  );
  return Object.fromEntries(usualRules.criteria.map(({ id, max }) => [id, String(Number(max) - (less.get(id) ?? 0))]));
}

/** Seats differ by up to three points, in the same way for every entry. */
const totalOf = (base: number, seat: SeatId): number => base - ((Number(seat.slice(1)) * 3) % 7) / 2;

const marked = async (entry: EntryKey, base: number, by: readonly SeatId[] = seats) => {
  const given = await Promise.all(
    by.map(
      async (seat) =>
        [seat, await evening.mark(givenBy[seat] ?? seat, entry, marksWorth(totalOf(base, seat)))] as const,
    ),
  );
  return new Map(given);
};
const locked = (entry: EntryKey, without: readonly SeatId[] = []) => evening.direct({ type: 'lock', entry, without });
const revealed = (entry: EntryKey) => evening.direct({ type: 'reveal', entry });

/** From the call to the score in the hall. */
async function played(entry: EntryKey, base: number): Promise<void> {
  await evening.hear(entry);
  await marked(entry, base);
  await locked(entry);
  await revealed(entry);
}
async function calledInVain(entry: EntryKey): Promise<void> {
  for (let call = 1; call <= 3; call++) await evening.direct({ type: 'call', entry });
  await evening.direct({ type: 'miss', entry });
}
const finalOf = async (entry: EntryKey) => (await evening.read()).entries.find(({ key }) => key === entry)?.final;

test('a judge recuses before the order is set, the evening begins on the desk, and the hall waits', async () => {
  const { organizer, listed } = phones;
  const { contestId, entryIds } = evening;
  await listed.open(pageOfJudge(evening, 'evening'));
  await listed.find('.undrawn');
  await listed.picture('judge-recusal');
  await listed.tap('.undrawn', titleOf('e4'));
  await listed.type('.recusal-input', '与团队负责人是亲属');
  await listed.tap('.recusal-submit');
  await listed.sees('.undrawn--declared', titleOf('e4'));
  const { version } = await organizer.ask(readContest, { contestId });
  await organizer.ask(setOrder, { contestId, version, order: [...entryIds] });

  await organizer.open(pageOfStage(contestId));
  await organizer.sees('.fact', text.preparing.orderOf(12));
  await organizer.tap('.start-button');
  await organizer.confirm();
  await organizer.tap('.more');
  await organizer.tap('.sheet .hall-entry');
  await organizer.tap('.open-hall-button');
  const fragment = /#token=[0-9a-f]{48}/.exec(await organizer.sees('.hall__text', /#token=[0-9a-f]{48}/))?.[0];
  const browser = await connect({ browserWSEndpoint: publishedWorlds().browserEndpoint, defaultViewport: null });
  // The projector's calendar is an hour ahead, which changes nothing.
  hall = await openHallPage(browser, `${world.address}hall/${fragment}`, projectorSizes[0], 3_600_000);
  await hall.sees(hallTexts.soon);
  await organizer.goBack();
});

test('the first entry is marked by thumbs: through a cut network, and through a phone that was closed on the way', async () => {
  const { organizer, resident, listed } = phones;
  await organizer.tap('.step-call');
  await hall.sees(titleOf('e1'));
  await organizer.sees('.step-begin', text.step.pitch);
  await organizer.tap('.step-begin');
  await hall.sees(hallTexts.phases.pitch);
  await organizer.sees('.step-begin', text.step.answers);
  await evening.direct({ type: 'open-scoring', entry: 'e1' });

  const { market, fit, stage, ...first } = goodMarks;
  const last = { market: market ?? '', fit: fit ?? '', stage: stage ?? '' };
  const page = pageOfJudge(evening, 'marking', 'e1');
  const cut = async () => {
    await resident.open(page);
    await giveMarks(resident, first);
    await resident.around.network('offline');
    await giveMarks(resident, last);
    await submitMarksOn(resident);
    await resident.sees('.submit-bar__saved', markingText.saved.waits);
  };
  const closed = async () => {
    await listed.open(page);
    await giveMarks(listed, first);
    await listed.around.reload();
    await listed.open(page);
    await patiently(async () => expect((await marksOn(listed)).slice(0, 3)).toEqual(Object.values(first)));
    await giveMarks(listed, last);
    await submitMarksOn(listed);
    await listed.sees('.submit-bar__saved', markingText.saved.submitted);
  };
  await Promise.all([cut(), closed(), marked('e1', 88, ['j3', 'j4', 'j5', 'j6', 'j7'])]);
  await organizer.sees('.seats__counted', text.seats.counted(6, 7));
  await resident.around.network('online');
  await resident.sees('.submit-bar__saved', markingText.saved.submitted);
  await organizer.sees('.seats__counted', text.seats.counted(7, 7));

  await organizer.tap('.step-lock');
  await organizer.confirm();
  await organizer.sees('.step-reveal', text.step.reveal(1));
  await organizer.tap('.step-reveal');
  await hall.page.waitForSelector('.reveal');
  await hall.passTime(1);
  const shown = await hall.page.$$eval('.reveal .seat', (all) =>
    all.map((seat) => seat.firstElementChild?.textContent),
  );
  expect(shown).toEqual(['85.5', '85.5', '87.0', '85.5', '87.5', '86.0', '88.0']);
  expect(await hall.page.$$eval('.reveal s', (struck) => struck.map((one) => one.textContent))).toEqual([
    '85.5',
    '88.0',
  ]);
  await hall.sees((await finalOf('e1')) ?? 'no final');
  await hall.page.screenshot({ path: picture('hall-whole-evening-reveal') });
});

test('an absent team goes to the end; a recused judge is refused and counts for nothing; a late mark is kept aside', async () => {
  await calledInVain('e2');
  await played('e3', 90);
  await evening.hear('e4');
  const criteria = marksWorth(90);
  const own = { contestId: evening.contestId, isRehearsal: false, entry: 'e4' as const, replaces: null, criteria };
  expect(await world.callAs(phoneHolders.listed, submitMarks, { ...own, submission: aRequestId() })).toEqual({
    ok: false,
    failure: 'recused',
  });
  await marked('e4', 92, ['j1', 'j3', 'j4', 'j5', 'j6', 'j7']);
  await locked('e4', ['j2']);
  await revealed('e4');

  await evening.hear('e5');
  await marked('e5', 84, ['j1', 'j2', 'j3', 'j4', 'j5', 'j6']);
  const before = (await locked('e5', ['j7'])).entries.find(({ key }) => key === 'e5')?.final;
  expect(await evening.mark('j7', 'e5', marksWorth(60))).toMatchObject({
    outcome: 'late',
    total: '60.0',
    receipt: null,
  });
  const { late, entries } = await evening.read();
  expect(late.map(({ entry, seat, total }) => [entry, seat, total])).toEqual([['e5', 'j7', '60.0']]);
  expect(entries.find(({ key }) => key === 'e5')?.final).toBe(before);
  await revealed('e5');
});

test('an unlock with a reason gives another final, and a substitute marks from then on', async () => {
  await evening.hear('e6');
  const given = await marked('e6', 78);
  await locked('e6');
  await revealed('e6');
  const before = (await finalOf('e6')) ?? '';
  await hall.sees(titleOf('e6'));
  await evening.direct({ type: 'unlock', entry: 'e6', reason: '6 号评委报告填错一项' });
  await evening.mark('j6', 'e6', marksWorth(79), given.get('j6')?.submission ?? null);
  await locked('e6');
  await revealed('e6');
  const after = (await finalOf('e6')) ?? '';
  expect([before, after]).toEqual(['76.50', '76.90']);
  await hall.sees(after);

  await evening.direct({ type: 'replace', seat: 'j5', alternate: 'a1' });
  givenBy.j5 = 'a1';
  await evening.hear('e7');
  await expect(evening.mark('j5', 'e7')).rejects.toThrow('not-seated');
  await marked('e7', 82);
  await locked('e7');
  await revealed('e7');
});

test('who is equal shares a place, unless a hand vote is recorded; who is absent twice is out', async () => {
  await played('e8', 82);
  await calledInVain('e9');
  for (const [entry, base] of [
    ['e10', 86],
    ['e11', 86],
    ['e12', 74],
    ['e2', 70],
  ] as const)
    await played(entry, base);
  await calledInVain('e9');
  expect((await evening.read()).entries.find(({ key }) => key === 'e9')?.state).toBe('withdrawn');
  const { ties } = await evening.direct({ type: 'hand-vote', order: ['e8', 'e7'] });
  expect(ties.map((group) => [...group].sort())).toEqual([['e10', 'e11']]);
  await evening.direct({ type: 'close' });
  await hall.sees(hallTexts.closedNext);
});

/** Rank, title and final of every row, page by page. */
async function ranksInHall(): Promise<readonly (readonly string[])[]> {
  const rows = () =>
    hall.page.$$eval('.rank-list .rank', (all) =>
      all.map((row) => ['.number', '.title', '.final'].map((part) => row.querySelector(part)?.textContent ?? '')),
    );
  await hall.sees(hallTexts.rows(1, 6, 11));
  const upper = await rows();
  await hall.passTime(9000);
  await hall.sees(hallTexts.rows(7, 11, 11));
  return [...upper, ...(await rows())];
}

test('two release the ceremony, the published protocol is recomputed, and gives what the hall saw', async () => {
  const { contestId, direct } = evening;
  await direct({ type: 'release-ceremony' });
  await direct({ type: 'release-ceremony' }, { by: second });
  await direct({ type: 'show-next' });
  await hall.sees(titleOf('e2'));
  expect(await hall.page.$eval('body', (body) => body.textContent)).not.toContain(titleOf('e4'));
  for (let shown = 2; shown <= 11; shown++) await direct({ type: 'show-next' });
  await hall.sees(hallTexts.rank(1));
  await hall.passTime(31_000);
  const inHall = await ranksInHall();
  await hall.page.screenshot({ path: picture('hall-whole-evening-result') });

  const noticeUntil = calendarDayOf(addMinutes(instantOf(new Date()), 14 * 24 * 60));
  await phones.organizer.ask(publishResult, { contestId, noticeUntil });
  const anybody = phoneHolders.newcomer;
  const { result } = succeeded(await world.callAs(anybody, readResult, { contestId }), 'readResult');
  const parts: string[] = [];
  for (let part = 1; part <= (result?.parts ?? 0); part++)
    parts.push(succeeded(await world.callAs(anybody, readProtocol, { contestId, part }), 'readProtocol').text);
  const file = inProject('.local/e2e/whole-evening.json');
  writeFileSync(file, parts.join(''));

  const { status, stdout, stderr } = recompute([file]);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: `the seal holds; last receipt ${result?.lastReceipt}\n`,
  });
  const standings: readonly { entry: string; rank: number; final: string }[] = JSON.parse(stdout);
  expect(standings.map(({ entry, rank, final }) => [String(rank), titleOf(entry), final])).toEqual(inHall);
  expect(standings.map(({ entry, rank }) => [rank, entry])).toEqual([
    ...[
      [1, 'e4'],
      [2, 'e3'],
      [3, 'e1'],
      [4, 'e10'],
      [4, 'e11'],
      [6, 'e5'],
      [7, 'e8'],
      [8, 'e7'],
      [9, 'e6'],
    ],
    ...[
      [10, 'e12'],
      [11, 'e2'],
    ],
  ]);
  expect(result?.standings.map(({ key, rank, final }) => ({ entry: key, rank, final }))).toEqual(
    standings.map(({ entry, rank, final }) => ({ entry, rank, final })),
  );
  const { record } = JSON.parse(parts.join(''));
  expect(record).toMatchObject({
    recused: [{ entry: 'e4', judge: 'j2' }],
    late: [{ entry: 'e5', judge: 'j7' }],
    withdrawn: ['e9'],
  });
  expect(record.sittings.map(({ seat }: { seat: string }) => seat)).toEqual([...seats, 'j5']);
});

function picture(name: string): `${string}.png` {
  const folder = inProject('.local/e2e');
  mkdirSync(folder, { recursive: true });
  return `${path.join(folder, name)}.png`;
}
