import { act, fireEvent, render, screen } from '@testing-library/react';
import OrganisationPage from '../../../src/organizer/organisation/index';
import { good, lost, phoneForTests, refused, refusedField } from '../../support/phone/phoneForTests';

const organisationId = 'org_0000000000000001';

beforeEach(() => phoneForTests.reset());
const opened = async () => {
  const { container } = render(<OrganisationPage />);
  await screen.findByLabelText('办公电话');
  const save = () => act(async () => container.querySelector<HTMLElement>('.save-office-button')?.click());
  const write = (label: string, value: string) =>
    act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
  const faults = () => [...container.querySelectorAll('.field__wrong')].map(({ textContent }) => textContent);
  return { container, save, write, faults };
};
const sent = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));
const kept = { name: '办公室', phone: '08305550101', place: '一楼服务台' };
const openKept = (officeContact: typeof kept | null = kept) => {
  phoneForTests.parameters = { organisationId };
  phoneForTests.answer('readOfficeContact', () => good({ name: '江阳区文化馆', officeContact, version: 4 }));
  return opened();
};

it('founds an organisation with its contact, and says that it is the office’s and not a person’s', async () => {
  const { container, save, write } = await opened();
  expect(container.textContent).toContain('请填单位对外的办公联系方式，不要填个人的手机号和住址');
  phoneForTests.answer('createOrganisation', () => good({ organisationId }));
  await write('组织名称', '合江县文化馆');
  await write('联系部门', '办公室');
  await write('办公电话', '0830－555 0101');
  await save();
  const officeContact = { name: '办公室', phone: '0830－555 0101', place: null };
  expect(sent('createOrganisation')).toEqual([{ requestId: expect.any(String), name: '合江县文化馆', officeContact }]);
  expect(phoneForTests.notes).toEqual(['组织已建立']);
  expect(phoneForTests.journey).toEqual(['back']);
});

it('says of each field what is wrong, and that one way to reach the office is enough', async () => {
  const { save, write, faults } = await opened();
  await save();
  expect(faults()).toEqual(['请填写 2 到 30 个字', '请填写找哪个部门', '电话和地点，至少填一项']);
  await write('办公电话', '5550101');
  expect(faults()[2]).toBe('这不是电话号码。请填 11 位手机号，或带区号的座机');
  await write('办公电话', ' ');
  await write('办公地点', '一楼服务台');
  expect(faults()).toEqual(['请填写 2 到 30 个字', '请填写找哪个部门']);
  expect(sent('createOrganisation')).toEqual([]);
});

it('tries a founding again under the same request until it is another one', async () => {
  const { save, write } = await opened();
  phoneForTests.answer('createOrganisation', lost);
  await write('组织名称', '合江县文化馆');
  await write('联系部门', '办公室');
  await write('办公地点', '一楼');
  await save();
  await save();
  await write('办公地点', '二楼');
  await save();
  const [first, second, third] = sent('createOrganisation').map(({ requestId }) => requestId);
  expect([first === second, second === third]).toEqual([true, false]);
});

it('begins with the contact that is kept, and changes it', async () => {
  const { container, save, write } = await openKept();
  const values = ['联系部门', '办公电话', '办公地点'].map(
    (label) => screen.getByLabelText<HTMLInputElement>(label).value,
  );
  expect(values).toEqual(['办公室', '0830-5550101', '一楼服务台']);
  expect(container.textContent).toContain('江阳区文化馆');
  phoneForTests.answer('changeOfficeContact', () => good({ version: 5 }));
  await write('办公电话', '');
  await save();
  const officeContact = { name: '办公室', phone: null, place: '一楼服务台' };
  expect(sent('changeOfficeContact')).toEqual([{ organisationId, version: 4, officeContact }]);
  expect(phoneForTests.notes).toEqual(['已保存，马上生效']);
});

it('begins empty where none was entered yet', async () => {
  await openKept(null);
  const values = ['联系部门', '办公电话', '办公地点'].map(
    (label) => screen.getByLabelText<HTMLInputElement>(label).value,
  );
  expect(values).toEqual(['', '', '']);
});

it('says in words that somebody else was quicker, and marks what the server refused', async () => {
  const { save, faults } = await openKept();
  phoneForTests.answer('changeOfficeContact', () => refused('contact-changed-meanwhile'));
  await save();
  await screen.findByText('联系方式刚被别人改过');
  phoneForTests.answer('changeOfficeContact', () => refusedField('officeContact.phone'));
  await save();
  expect(faults()).toHaveLength(1);
});
