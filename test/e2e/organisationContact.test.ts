import { randomUUID } from 'node:crypto';
import {
  acceptInvitation,
  inviteOrganizer,
  listOrganisations,
  readMe,
  saveProfile,
} from '../../contracts/member/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { officeText } from '../../locales/zh-CN/organisation/office';
import { organizersText } from '../../locales/zh-CN/organisation/organizers';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { beyond, boxesOf, cutOff, lowerThan } from '../support/e2e/layout';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'unlisted' | 'organizer' | 'administrator'>;
beforeAll(async () => {
  phones = await openPhones('unlisted', 'organizer', 'administrator');
});
afterAll(() => phones.close());

const administration = '/organizer/administration/index';
const name = `试点社 ${randomUUID().slice(0, 8)}`;
const newcomer = '换班的小林';

const organisationId = async (): Promise<string> => {
  const { organisations } = await phones.administrator.ask(listOrganisations, {});
  return organisations.find((organisation) => organisation.name === name)?.id ?? '';
};

test('an administrator founds an organisation with its contact', async () => {
  const { administrator } = phones;
  await administrator.open(administration);
  await administrator.tap('.found-button');
  await administrator.isOn('organizer/organisation/index');
  await administrator.tap('.save-office-button');
  await administrator.sees('.field__wrong', officeText.noWay);
  await administrator.picture('organisation-faults');
  await administrator.type('.organisation-input', name);
  await administrator.type('.office-name-input', '办公室');
  await administrator.type('.office-phone-input', '0830 555 0123');
  await administrator.tap('.save-office-button');
  await administrator.isOn('organizer/administration/index');
  await administrator.sees('.organisation', name);
  await administrator.sees('.office-entry', '0830-5550123');
  await administrator.picture('administration');
});

test('an administrator takes the grant of the last organiser back, who is shut out at once', async () => {
  const { administrator, unlisted } = phones;
  const invited = await administrator.ask(inviteOrganizer, { organisationId: await organisationId() });
  await unlisted.ask(saveProfile, { nickname: newcomer, ageBand: 'adult', policyVersion: currentPolicyVersion });
  await unlisted.ask(acceptInvitation, { code: invited.code });
  await unlisted.open('/pages/me/index');
  await unlisted.sees('.workbench-entry', name);

  await administrator.open(`/organizer/organizers/index?organisationId=${await organisationId()}`);
  await administrator.sees('.organizer', newcomer);
  await administrator.picture('organizers');
  await administrator.tap('.remove-organizer-button');
  await administrator.type('.removal-input', '调到别的单位');
  await administrator.picture('organizers-reason');
  await administrator.tap('.removal-submit');
  await administrator.confirm();
  await administrator.sees('.empty__title', organizersText.empty);
  await administrator.picture('organizers-empty');

  const { organisations } = await unlisted.ask(readMe, {});
  expect(organisations.map((organisation) => organisation.name)).not.toContain(name);
  await unlisted.open('/pages/me/index');
  await unlisted.find('.invitation-entry');
  await unlisted.missesSoon('.workbench-entry', name);
});

test('a resident reads on an activity’s page how to reach its organisation, which its organiser changes', async () => {
  const { organizer, unlisted } = phones;
  const { activityId } = await publish(organizer, aPlan(inThreeHours));
  const { organisations } = await organizer.ask(readMe, {});
  await organizer.open('/organizer/activities/index');
  await organizer.tap('.office-entry', organisations[0]?.name);
  await organizer.isOn('organizer/organisation/index');
  await organizer.type('.office-place-input', '市文化馆二楼 203');
  await organizer.picture('organisation-contact');
  await organizer.tap('.save-office-button');
  await organizer.isOn('organizer/activities/index');
  await organizer.picture('workbench-contact');

  await unlisted.open(pageOfActivity(activityId));
  await unlisted.sees('.fact', '市文化馆二楼 203');
  await unlisted.tap('.call-office', officeText.call('0830-5550101'));
  await unlisted.around.sees('.phone-actions', '08305550101');
  await unlisted.picture('activity-call');
  await unlisted.around.tap('.phone-actions button', '取消');
  await unlisted.picture('activity-contact');
});

test('an administrator’s screens in large text: nothing is cut, and what is tapped is large', async () => {
  const { administrator, organizer } = phones;
  const { organisations } = await organizer.ask(readMe, {});
  await administrator.open('/pages/me/index');
  await administrator.tap('.large-text-entry');
  const { windowWidth } = await administrator.miniProgram.systemInfo();
  for (const [screen, url, shown] of [
    ['administration', administration, '.office-entry'],
    ['organizers', `/organizer/organizers/index?organisationId=${organisations[0]?.id}`, '.organizer'],
    ['organisation-new', '/organizer/organisation/index', '.office-place-input'],
  ] as const) {
    await administrator.open(url);
    await administrator.find(`.large-text ${shown}`);
    await administrator.picture(`large-${screen}`);
    const boxes = await boxesOf(administrator, 'view');
    const targets = await boxesOf(administrator, '.entry, van-button');
    const faults = { cut: cutOff(boxes), beyond: beyond(boxes, windowWidth), small: lowerThan(targets, 60) };
    expect([screen, faults]).toEqual([screen, { cut: [], beyond: [], small: [] }]);
  }
  await administrator.open('/pages/me/index');
  await administrator.tap('.large-text-entry');
});
