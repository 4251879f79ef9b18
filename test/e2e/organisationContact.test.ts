import { randomUUID } from 'node:crypto';
import {
  acceptInvitation,
  inviteOrganizer,
  listOrganisations,
  readMe,
  saveProfile,
} from '../../contracts/member/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { administrationText } from '../../locales/zh-CN/member/administration';
import { officeText } from '../../locales/zh-CN/member/office';
import { organizersText } from '../../locales/zh-CN/member/organizers';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer' | 'administrator'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer', 'administrator');
});
afterAll(() => phones.close());

const newcomer = '换班的小林';

/** A new organisation, by what the administrator types; with one organiser. */
async function founded(name: string): Promise<string> {
  const { administrator, resident } = phones;
  await administrator.open('/organizer/administration/index');
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

  const { organisations } = await administrator.ask(listOrganisations, {});
  const organisationId = organisations.find((organisation) => organisation.name === name)?.id ?? '';
  const { code } = await administrator.ask(inviteOrganizer, { organisationId });
  await resident.ask(saveProfile, { nickname: newcomer, ageBand: 'adult', policyVersion: currentPolicyVersion });
  await resident.ask(acceptInvitation, { code });
  return organisationId;
}

test('an administrator founds an organisation with its contact, and takes the grant of its last organiser back', async () => {
  const { administrator, resident } = phones;
  const name = `试点社 ${randomUUID().slice(0, 8)}`;
  await founded(name);
  await resident.open('/pages/me/index');
  await resident.sees('.workbench-entry', name);

  await administrator.open('/organizer/administration/index');
  await administrator.sees('.organisation', '0830-5550123');
  await administrator.picture('administration');
  await administrator.open(`/organizer/administration/index`);
  await administrator.sees('.organisation', name);
  await administrator.open(`/organizer/organizers/index?organisationId=${await organisationNamed(name)}`);
  await administrator.sees('.organizer', newcomer);
  await administrator.picture('organizers');
  await administrator.tap('.remove-organizer-button');
  await administrator.type('.removal-input', '调到别的单位');
  await administrator.picture('organizers-reason');
  await administrator.tap('.removal-submit');
  await administrator.confirm();
  await administrator.sees('.empty__title', organizersText.empty);
  await administrator.picture('organizers-empty');

  expect((await resident.ask(readMe, {})).organisations.map((organisation) => organisation.name)).not.toContain(name);
  await resident.open('/pages/me/index');
  await resident.find('.invitation-entry');
  await resident.missesSoon('.workbench-entry', name);
});

const organisationNamed = async (name: string): Promise<string> => {
  const { organisations } = await phones.administrator.ask(listOrganisations, {});
  return organisations.find((organisation) => organisation.name === name)?.id ?? '';
};

test('a resident reads on an activity’s page how to reach its organisation, which its organiser changes', async () => {
  const { organizer, resident } = phones;
  const { activityId } = await publish(organizer, aPlan(inThreeHours));
  await organizer.open('/organizer/activities/index');
  await organizer.findByPaging('.office-entry', '');
  await organizer.picture('workbench-contact');
  await organizer.tap('.office-entry');
  await organizer.isOn('organizer/organisation/index');
  await organizer.type('.office-place-input', '市文化馆二楼 203');
  await organizer.picture('organisation-contact');
  await organizer.tap('.save-office-button');
  await organizer.isOn('organizer/activities/index');

  await resident.open(pageOfActivity(activityId));
  await resident.sees('.fact', '市文化馆二楼 203');
  await resident.sees('.call-office', officeText.call('0830-5550101'));
  await resident.picture('activity-contact');
  await resident.tap('.call-office');
  await resident.around.sees('.phone-action-sheet', '0830');
});

test('an administrator sees the contact of each organisation beside its name', async () => {
  const { administrator } = phones;
  await administrator.open('/organizer/administration/index');
  await administrator.sees('.office-entry', administrationText.office);
});
