import { listContests } from '../../contracts/contest/setup';
import { readMe } from '../../contracts/member/calls';
import { openidOf } from '../../demo/phones';
import { calendarDayOf } from '../../domain/time/beijing';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { appointmentsText, appointmentText, dutyNames, standingNames } from '../../locales/zh-CN/contest/appointment';
import { aContest } from '../support/contest';
import { looksRight, scrollTo, setLargeText } from '../support/e2e/looks';
import { phoneIds } from '../support/e2e/people';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

const contestId = 'con_0000000000009001';
const entryId = 'ent_0000000000900101';
const title = '竹海深处的民宿合作社：闲置农房改造与村集体分红';

let world: SimulatedWorld;
let phones: Phones<'resident' | 'organizer' | 'listed'>;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn({ address: world.address, browserEndpoint }, 'resident', 'organizer', 'listed');
  await keepHonouredContest();
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

/** Its result was published and its notice is over, as the functions leave it. */
async function keepHonouredContest(): Promise<void> {
  // Loaded late: the SDK reads this process's environment, which is set when the world has started.
  const [{ contests, contestResults }, { entries }, { derivedId }] = await Promise.all([
    import('../../cloudfunctions/_records/contests/collections'),
    import('../../cloudfunctions/_records/entries/collections'),
    import('../../cloudfunctions/_platform/keys'),
  ]);
  const { organisations } = await phones.organizer.ask(readMe, {});
  const organisationId = organisations[0]?.id ?? '';
  const now = instantOf(new Date());
  const { id: _id, ...contest } = aContest({ id: contestId, organisationId, status: 'published', order: [entryId] });
  await contests.put({ _id, ...contest, memberIds: [], audit: [] });
  const applicant = derivedId('mem', 'member', openidOf(phoneIds.resident));
  await entries.put({
    ...{ _id: entryId, contestId, title, team: '竹里合伙人', status: 'shortlisted', version: 1 },
    ...{ memberId: applicant, memberIds: [applicant], participants: [entryId] },
  } as never);
  const ranked = { key: 'e1', entryId, title, team: '竹里合伙人', rank: 1, final: '92.50', award: '特等奖' } as const;
  await contestResults.put({
    ...{ _id: contestId, title: contest.title, startAt: contest.startAt, parts: 1, lastReceipt: '0'.repeat(64) },
    ...{ publishedAt: addMinutes(now, -20 * 24 * 60), noticeUntil: addMinutes(now, -60), standings: [ranked] },
  });
}

const pageOfAppointments = `/organizer/appointments/index?contestId=${contestId}`;
const pageOfOwn = '/roadshow/appointment/index';

test('an organiser appoints whoever entered, who finds the certificate, and anybody verifies it by its number', async () => {
  const { organizer, resident, listed } = phones;
  await resident.open(pageOfOwn);
  await resident.sees('.empty__title', appointmentText.empty);
  await organizer.open(pageOfAppointments);
  await organizer.picture('appointments-before');
  await organizer.tap('.candidate-entry', title);
  await organizer.isOn('organizer/appoint/index');
  await organizer.tap('.appoint-button');
  await organizer.seesAll('.field__wrong', [appointmentsText.holderWrong, appointmentsText.villageWrong]);
  await organizer.type('.holder-input', '罗明远');
  await organizer.type('.village-input', '凤凰山村');
  await organizer.picture('appoint');
  await organizer.tap('.appoint-button');
  await organizer.confirm();
  await organizer.isOn('organizer/appointments/index');
  await organizer.sees('.appointment__holder', '罗明远');
  const number = /\d{4}-\d{6}/.exec(await organizer.sees('.appointment__number'))?.[0] ?? '';

  await resident.open(pageOfOwn);
  await resident.find('.certificate__picture');
  await resident.picture('certificate');
  await listed.open('/roadshow/verify/index');
  await listed.type('.certificate-number-input', number.replace('-', '－'));
  await listed.tap('.verify-button');
  await listed.sees('.verify__answer', '罗**');
  await listed.sees('.verify__answer', appointmentText.valid);
  await listed.picture('verify');
  await listed.type('.certificate-number-input', '2026-999999');
  await listed.tap('.verify-button');
  await listed.sees('.verify__unknown', appointmentText.unknown);
  await setLargeText(listed);
  await looksRight(listed, `/roadshow/verify/index?scene=${number}`, '.verify__answer', 'verify');
});

test('whoever was appointed writes into the log, strikes a slip, and the organiser reads it', async () => {
  const { organizer, resident } = phones;
  await resident.open(pageOfOwn);
  await resident.tap('.add-duty-button');
  await resident.isOn('roadshow/duty/index');
  await resident.tap('.log-duty-button');
  await resident.seesAll('.field__wrong', [appointmentText.dutyWrong, appointmentText.textWrong]);
  await resident.tap('.duty-projects');
  await resident.type('.duty-text-input', '联系两家合作社到村里看场地，约好下周再谈');
  await resident.picture('duty');
  await resident.tap('.log-duty-button');
  await resident.isOn('roadshow/appointment/index');
  await resident.sees('.duty-line', dutyNames.projects);
  await resident.keepsUndo();
  await resident.tap('.strike-duty');
  await resident.find('.duty-line--struck');
  await scrollTo(resident, '.duty-line');
  await resident.picture('duty-struck');
  await resident.tap('.undo__take-back');
  await resident.missesSoon('.duty-line--struck');
  await organizer.open(pageOfAppointments);
  await organizer.sees('.appointment', '联系两家合作社');
  await setLargeText(resident);
  await looksRight(resident, pageOfOwn, '.certificate__picture', 'certificate');
  await looksRight(resident, `/roadshow/duty/index?entryId=${entryId}`, '.duty-projects', 'duty');
});

test('it is renewed with what the village says, or ended with a reason that only the two read', async () => {
  const { organizer, resident } = phones;
  const { appointments } = await import('../../cloudfunctions/_records/appointments/collections');
  const today = calendarDayOf(instantOf(new Date()));
  await appointments.update({ _id: entryId }, { 'term.until': today });
  await organizer.open(pageOfAppointments);
  await organizer.tap('.renew-button');
  await organizer.type('.renew-appointment-input', '帮村里卖出三万斤柑橘，大家满意');
  await organizer.tap('.renew-appointment-submit');
  await organizer.sees('.appointment__term', '帮村里卖出三万斤柑橘');
  await organizer.tap('.end-button');
  await organizer.type('.end-appointment-input', '本人到外地工作');
  await organizer.picture('end-appointment');
  await organizer.tap('.end-appointment-submit');
  await organizer.sees('.status', standingNames.ended);
  await organizer.picture('appointments');
  await resident.open(pageOfOwn);
  await resident.sees('.card', appointmentsText.endedFor('本人到外地工作'));
  await setLargeText(organizer);
  await looksRight(organizer, pageOfAppointments, '.appointment__holder', 'appointments');
});

test('in large text the form of an appointment is whole', async () => {
  const { organizer } = phones;
  await organizer.ask(listContests, {});
  const { contestResults } = await import('../../cloudfunctions/_records/contests/collections');
  const { command: _ } = await import('../../cloudfunctions/_platform/cloud');
  const another = {
    key: 'e2',
    entryId: 'ent_0000000000900102',
    title,
    team: '第二队',
    rank: 2,
    final: '90.00',
    award: null,
  };
  await contestResults.update({ _id: contestId }, { standings: _.push([another]) });
  await setLargeText(organizer);
  const page = `/organizer/appoint/index?contestId=${contestId}&entryId=${another.entryId}`;
  await looksRight(organizer, page, '.field-holder', 'appoint');
});
