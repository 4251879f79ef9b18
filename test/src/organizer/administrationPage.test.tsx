import { act, render, screen } from '@testing-library/react';
import AdministrationPage from '../../../src/organizer/administration/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const me = { profile: null, isAdministrator: true, organisations: [], comingTickets: 0, restriction: null };
const organisation = (number: number, changes: object = {}) => ({
  id: `org_000000000000000${number}`,
  name: `组织${number}`,
  organizers: 0,
  officeContact: null,
  ...changes,
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.answer('readMe', () => good(me));
});
const answerWith = (...organisations: readonly object[]) =>
  phoneForTests.answer('listOrganisations', () => good({ organisations }));
const opened = async (shown: string) => {
  const { container } = render(<AdministrationPage />);
  await screen.findByText(shown);
  const texts = (selector: string) => [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const tap = (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click());
  return { container, texts, tap };
};

it('says of each organisation how many organise it and how it is reached, and leads to both', async () => {
  const byPhone = { name: '办公室', phone: '08305550101', place: '一楼' };
  answerWith(
    organisation(1, { organizers: 2, officeContact: byPhone }),
    organisation(2, { officeContact: { ...byPhone, phone: null } }),
    organisation(3),
  );
  const { texts, tap } = await opened('组织1');
  expect(texts('.organizers-entry')).toEqual(['主办人员2 位', '主办人员还没有', '主办人员还没有']);
  expect(texts('.office-entry')).toEqual([
    '联系方式办公室 · 0830-5550101',
    '联系方式办公室 · 一楼',
    '联系方式还没有填写',
  ]);
  await tap('.organizers-entry');
  await tap('.office-entry');
  await tap('.found-button');
  expect(phoneForTests.journey).toEqual([
    'open /organizer/organizers/index?organisationId=org_0000000000000001',
    'open /organizer/organisation/index?organisationId=org_0000000000000001',
    'open /organizer/organisation/index',
  ]);
});

it('reads the list again when the page comes back, as after founding one', async () => {
  answerWith();
  const { texts } = await opened('还没有组织');
  answerWith(organisation(1));
  await act(async () => phoneForTests.happen('shown'));
  expect(texts('.organisation .card__title')).toEqual(['组织1']);
});

it('asks whoever is no administrator for the code, and for no list', async () => {
  phoneForTests.answer('readMe', () => good({ ...me, isAdministrator: false }));
  await opened('认领管理员');
  expect(phoneForTests.calls.map(({ action }) => action)).toEqual(['readMe']);
});
