import { editActivity, readPlan } from '../../contracts/activity/managing';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { manageText } from '../../locales/zh-CN/activity/manage';
import { planText } from '../../locales/zh-CN/activity/plan';
import { drawDeskText } from '../../locales/zh-CN/admission/drawDesk';
import { signUpText } from '../../locales/zh-CN/registration/signUp';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { looksRight, scrollTo, setLargeText } from '../support/e2e/looks';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
});
afterAll(() => phones.close());

const reason = '主讲人临时有事，这一场改到下个月';
const pageOf = (page: string, activityId: string) => `/organizer/${page}/index?activityId=${activityId}`;

test('an organiser calls off one of two sessions, which then is fixed, while the other goes on', async () => {
  const { organizer, resident } = phones;
  const plan = aPlan(inThreeHours);
  const [first] = plan.sessions;
  if (first === undefined) throw new Error('a plan has a session');
  const later = { startAt: addMinutes(first.startAt, 240), endAt: addMinutes(first.endAt, 240) };
  const sessions = [first, { ...first, ...later, id: 's2' }];
  const { activityId } = await publish(organizer, { ...plan, sessions, registrationClosesAt: later.endAt });

  await organizer.open(pageOf('activity', activityId));
  await organizer.find('.call-off-s1');
  await organizer.picture('management-sessions');
  await organizer.tap('.call-off-s2');
  await organizer.type('.reason-input', reason);
  await organizer.picture('call-off-session');
  await organizer.tap('.reason-submit');
  await organizer.confirm();
  await organizer.sees('.management__called-off', manageText.sessionCalledOff(reason));
  // While the sheet goes away it does not turn into the question about the whole activity.
  expect(await organizer.texts('.field__label')).not.toContain(manageText.cancelTitle);
  await organizer.picture('management-session-called-off');
  await organizer.open(pageOf('plan', activityId));
  await organizer.sees('.session-card-s2', planText.sessionIsFixed.calledOff);
  await scrollTo(organizer, '.session-card-s2');
  await organizer.picture('plan-session-fixed');

  const other = await publish(organizer, aPlan(inThreeHours));
  await takeSeat(resident, other);
  const signUp = `/pages/signUp/index?activityId=${activityId}`;
  await resident.open(pageOfActivity(activityId));
  await resident.picture('activity-session-called-off');
  await resident.open(signUp);
  await resident.sees('.field-clash', other.title);
  await resident.tap('.consent-check');
  await resident.tap('.submit-button');
  await resident.seesAll('.field__wrong', [signUpText.wrong.clash]);
  await resident.picture('sign-up-clash');

  const soon = addMinutes(instantOf(new Date()), 30);
  const drawn = await publish(organizer, { ...aPlan(inThreeHours, { admission: 'lot' }), registrationClosesAt: soon });
  await takeSeat(resident, drawn);
  const { plan: made, version } = await organizer.ask(readPlan, { activityId: drawn.activityId });
  const past = addMinutes(instantOf(new Date()), -2);
  await organizer.ask(editActivity, {
    activityId: drawn.activityId,
    version,
    plan: { ...made, registrationClosesAt: past },
  });
  await organizer.open(pageOf('draw', drawn.activityId));
  await organizer.sees('.card', drawDeskText.announceTitle);
  await scrollTo(organizer, '.field-public-source');
  await organizer.picture('draw-closing-form');

  for (const phone of [organizer, resident]) await setLargeText(phone);
  await looksRight(
    organizer,
    pageOf('activity', activityId),
    '.management__called-off',
    'management-session-called-off',
  );
  await looksRight(organizer, pageOf('plan', activityId), '.session-card-s2', 'plan-session-fixed');
  await looksRight(organizer, pageOf('draw', drawn.activityId), '.field-public-day', 'draw-closing-form');
  await looksRight(resident, signUp, '.field-clash', 'sign-up-clash');
});
