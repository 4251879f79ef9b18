import { editActivity, readPlan } from '../../contracts/activity/managing';
import { readMe } from '../../contracts/member/calls';
import type { AdmissionMode } from '../../domain/activity/activity';
import { calendarDayOf } from '../../domain/time/beijing';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { manageText } from '../../locales/zh-CN/activity/manage';
import { drawText } from '../../locales/zh-CN/admission/draw';
import { drawDeskText } from '../../locales/zh-CN/admission/drawDesk';
import { reviewText } from '../../locales/zh-CN/admission/review';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, type PublishedActivity, publish } from '../support/e2e/activities';
import type { HeldPhone } from '../support/e2e/heldPhone';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'listed' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'listed', 'organizer');
});
afterAll(() => phones.close());

const pageOf = (page: string, { activityId }: PublishedActivity) => `/organizer/${page}/index?activityId=${activityId}`;
const nicknameOf = async (phone: HeldPhone) => (await phone.ask(readMe, {})).profile?.nickname ?? '';

const drawnStatus = new RegExp(`^(${ticketText.status.confirmed}|${ticketText.status.notDrawnWaiting})$`);

/** One place in the hall; sign-up closes long enough before the start. */
const oneSeatBy = (admission: AdmissionMode) => {
  const plan = aPlan(inThreeHours, { capacity: 1, admission });
  return { ...plan, registrationClosesAt: addMinutes(instantOf(new Date()), 30) };
};

async function closeSignUp(organizer: HeldPhone, { activityId }: PublishedActivity): Promise<void> {
  const { plan, version } = await organizer.ask(readPlan, { activityId });
  const registrationClosesAt = addMinutes(instantOf(new Date()), -1);
  await organizer.ask(editActivity, { activityId, version, plan: { ...plan, registrationClosesAt } });
}

async function ticketStatus(phone: HeldPhone, { title }: PublishedActivity, status: string): Promise<void> {
  await phone.open('/pages/tickets/index');
  await phone.tap('.ticket-row', title);
  await phone.sees('.ticket__status', status);
}

test('an organiser closes the list, draws with a public value, and everyone learns what came of it', async () => {
  const { organizer, resident, listed } = phones;
  const lecture = await publish(organizer, oneSeatBy('lot'));
  expect(await takeSeat(resident, lecture)).toMatchObject({ status: 'applied' });
  await takeSeat(listed, lecture);

  await organizer.open(pageOf('draw', lecture));
  await organizer.sees('.card', drawDeskText.openNext);
  await organizer.picture('organizer-draw-open');
  await closeSignUp(organizer, lecture);
  await organizer.open(pageOf('activity', lecture));
  await organizer.tap('.draw-button');
  await organizer.sees('.card', drawDeskText.closeTitle);
  await organizer.picture('organizer-draw-to-close');
  await organizer.type('.public-source-input', '测试日福彩双色球开奖号码');
  await organizer.pick('.public-day-date', calendarDayOf(instantOf(new Date())));
  await organizer.tap('.close-list-button');
  await organizer.confirm();
  await organizer.sees('.card__title', drawDeskText.closed(2));
  await organizer.sees('.public-value__commitment', /^[0-9a-f]{64}$/);
  await organizer.type('.public-value-input', '03 08 17 21 26 31 + 09');
  await organizer.picture('organizer-draw-value');
  await organizer.tap('.draw-now-button');
  await organizer.confirm();
  await organizer.sees('.draw-desk__result', drawDeskText.result(1, 1));
  await organizer.picture('organizer-draw-drawn');
  await organizer.tap('.see-public-button');
  await organizer.isOn('pages/draw/index');

  await organizer.sees('.draw__end', drawText.seatsEnd(1));
  await organizer.picture('draw-public');

  const outcomes = await Promise.all(
    [resident, listed].map(async (phone) => {
      await phone.open('/pages/tickets/index');
      await phone.tap('.ticket-row', lecture.title);
      // The copy on the phone still says that lots will be drawn.
      const status = await phone.sees('.ticket__status', drawnStatus);
      if (status === ticketText.status.notDrawnWaiting) await phone.picture('ticket-not-drawn');
      await phone.tap('.see-draw');
      await phone.isOn('pages/draw/index');
      return status;
    }),
  );
  expect(outcomes.sort()).toEqual([ticketText.status.confirmed, ticketText.status.notDrawnWaiting].sort());
});

test('an organiser admits one and declines another with a reason', async () => {
  const { organizer, resident, listed } = phones;
  const lecture = await publish(organizer, oneSeatBy('review'));
  await takeSeat(resident, lecture);
  await takeSeat(listed, lecture);
  const reason = '这次只面向新学员';

  await organizer.open(pageOf('activity', lecture));
  await organizer.tap('.review-button', manageText.reviewCount(2));
  await organizer.isOn('organizer/review/index');
  await organizer.sees('.applicant__name', await nicknameOf(resident));
  await organizer.picture('organizer-review');
  await organizer.tap('.admit-applicant-button');
  await organizer.confirm();
  await organizer.sees('.section-title', reviewText.pending(1));
  await organizer.sees('.admit-applicant-button', reviewText.noSeat);
  await organizer.tap('.decline-button');
  await organizer.type('.decline-reason-input', reason);
  await organizer.tap('.decline-reason-submit');
  await organizer.sees('.empty__title', reviewText.allDone);
  await organizer.picture('organizer-review-done');

  await ticketStatus(resident, lecture, ticketText.status.confirmed);
  await ticketStatus(listed, lecture, ticketText.status.declined);
  await listed.sees('.screen__content', reason);
});
