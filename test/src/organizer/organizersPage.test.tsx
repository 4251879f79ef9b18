import { act, fireEvent, render, screen } from '@testing-library/react';
import OrganizersPage from '../../../src/organizer/organizers/index';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';

const organisationId = 'org_0000000000000001';
const person = (number: number, nickname: string) => ({ id: `ogz_${String(number).padStart(16, '0')}`, nickname });
const since = '2026-07-03T06:30:00.000Z';
const wind = { ...person(1, '江边的风'), since };
const dock = { ...person(2, '老码头'), since: null };

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { organisationId };
});
const opened = async (...organizers: readonly object[]) => {
  phoneForTests.answer('listOrganizers', () => good({ name: '江阳区文化馆', organizers }));
  const { container } = render(<OrganizersPage />);
  await screen.findByText('可以管理「江阳区文化馆」全部活动的人。');
  const tap = (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click());
  const remove = async (reason: string) => {
    await tap('.remove-organizer-button');
    await act(async () =>
      fireEvent.change(screen.getByLabelText('为什么收回「江边的风」的权限'), { target: { value: reason } }),
    );
    await tap('.removal-submit');
  };
  return { container, tap, remove };
};
const removals = () => phoneForTests.calls.filter(({ action }) => action === 'removeOrganizer');

it('lists who organises and since when', async () => {
  const { container } = await opened(wind, dock);
  const rows = [...container.querySelectorAll('.organizer')].map(({ textContent }) => textContent);
  expect(rows).toEqual([expect.stringContaining('江边的风'), expect.stringContaining('加入时间没有记录')]);
});

it('takes a grant back with a reason once that is confirmed, and reads the list anew', async () => {
  const { container, remove } = await opened(wind, dock);
  phoneForTests.answer('removeOrganizer', () => good({ left: 1 }));
  phoneForTests.answer('listOrganizers', () => good({ name: '江阳区文化馆', organizers: [dock] }));
  await remove('调到别的单位');
  expect(removals().map(({ input }) => input)).toEqual([
    { organisationId, organizerId: wind.id, reason: '调到别的单位' },
  ]);
  expect(phoneForTests.notes).toEqual(['已收回，还有 1 位主办人员']);
  expect(container.querySelectorAll('.organizer')).toHaveLength(1);
});

it('takes nothing back without a reason or without the confirmation', async () => {
  const { container, remove } = await opened(wind, dock);
  await remove(' ');
  expect(container.textContent).toContain('请写明原因，2 到 100 个字');
  phoneForTests.agreesToConfirm = false;
  await remove('调到别的单位');
  expect(removals()).toEqual([]);
});

it('says before the last one is removed that nobody will be left, and so afterwards', async () => {
  const { remove } = await opened(wind);
  phoneForTests.answer('removeOrganizer', () => good({ left: 0 }));
  phoneForTests.answer('listOrganizers', () => good({ name: '江阳区文化馆', organizers: [] }));
  await remove('调到别的单位');
  expect(phoneForTests.questions).toEqual([
    {
      title: '收回「江边的风」的权限？',
      content: '这是最后一位主办人员。收回以后，没有人能管理这个组织的活动，也没有人能签到，直到您再发邀请码。',
    },
  ]);
  expect(phoneForTests.notes).toEqual(['已收回。这个组织现在没有主办人员']);
  await screen.findByText('现在没有主办人员');
});

it('says that somebody else has removed them already', async () => {
  const { remove } = await opened(wind, dock);
  phoneForTests.answer('removeOrganizer', () => refused('organizer-gone'));
  await remove('调到别的单位');
  await screen.findByText('这个人已经不是主办人员');
});
