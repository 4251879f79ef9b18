import { listApplicants } from '../../contracts/admission/calls';
import type { AnyCall, OutputOf } from '../../contracts/call';
import { readDeliveries, tickCalled } from '../../contracts/message/calls';
import { listRoster } from '../../contracts/registration/roster';
import { listTickets } from '../../contracts/registration/tickets';
import { patiently } from '../support/e2e/patiently';
import { PreparedAnswers } from '../support/e2e/preparedAnswers';
import { applicant, at, idOf, many, ticket, unreached } from '../support/phone/longLists';
import { aRoster, aRosterEntry } from '../support/phone/rosterEntries';
import { openPhones, type Phones } from '../support/phones';

/** Of WeChat's 1,024 kB an update. */
const maxBytes = 256 * 1024;
const activity = `?activityId=${idOf('act', 1)}`;
const long = '一个足足有十六个字那么长的昵称呀';

let phones: Phones<'organizer'>;
beforeAll(async () => {
  phones = await openPhones('organizer');
  await phones.organizer.keepsUndo();
});
afterAll(() => phones.close());

const answer = <Call extends AnyCall>({ action }: Call, value: OutputOf<Call>) => ({ [action]: value });
const called = (calledAt: string | null) => ({
  title: '竹编',
  counts: [],
  callList: many((number) => ({ ...unreached(number), nickname: long, calledAt: number === 0 ? calledAt : null })),
});
const rowsOf = async (row: string) => (await (await phones.organizer.page()).$$(row)).length;
const readOn = async (row: string, rows: number) =>
  patiently(async () => {
    await phones.organizer.miniProgram.pageScrollTo(999_999);
    const drawn = await rowsOf(row);
    if (drawn < rows) throw new Error(`${drawn} of ${rows} rows`);
  });

test.each<[string, string, string, Record<string, unknown>]>([
  [
    'a review',
    `/organizer/review/index${activity}`,
    '.applicant',
    answer(listApplicants, {
      title: '竹编',
      pools: [],
      applicants: many((number) => ({ ...applicant(number), status: 'applied' as const, nickname: long })),
      next: null,
    }),
  ],
  ['calls', `/organizer/calls/index${activity}`, '.call-row', answer(readDeliveries, called(null))],
  [
    'a roster',
    `/organizer/roster/index${activity}`,
    '.roster-row',
    answer(listRoster, aRoster(many((number) => aRosterEntry(number, { nickname: long })))),
  ],
  ['tickets', '/pages/tickets/index', '.ticket-row', answer(listTickets, { tickets: many(ticket), serverTime: at })],
])('no update of %s with 1,000 rows is larger than a quarter of what WeChat takes', async (_, url, row, answers) => {
  const { organizer } = phones;
  const prepared = await PreparedAnswers.on(organizer, answers);
  await organizer.open(url);
  await organizer.find('.waiting');
  await prepared.letThrough();
  await organizer.find(row);
  await readOn(row, 200);
  const bytes = await prepared.bytes();
  expect(bytes.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...bytes)).toBeLessThan(maxBytes);
});

test('a tick in a long list of calls sends its own portions alone', async () => {
  const { organizer } = phones;
  const prepared = await PreparedAnswers.on(organizer, {
    ...answer(readDeliveries, called(null)),
    ...answer(tickCalled, { calledAt: at }),
  });
  await organizer.open(`/organizer/calls/index${activity}`);
  await organizer.find('.waiting');
  await prepared.letThrough();
  await organizer.find('.call-row');
  await readOn('.call-row', 300);
  const before = (await prepared.bytes()).length;
  await prepared.change(answer(readDeliveries, called(at)));
  await organizer.tap('.called-check');
  await organizer.find('.undo');
  await organizer.sees('.section-title', '999');
  const bytes = (await prepared.bytes()).slice(before);
  expect(Math.max(...bytes)).toBeLessThan(maxBytes);
});
