import { act, fireEvent, render, screen } from '@testing-library/react';
import ReviewPage from '../../../src/organizer/review/index';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';

const activityId = 'act_0000000000000001';
const applicant = (number: number, changes: object = {}) => ({
  registrationId: `reg_0000000000000001.${String(number).padStart(16, '0')}.self`,
  nickname: `报名者${number}`,
  status: 'applied',
  sessionId: 's1',
  ticketKind: 'hall',
  wants: 1,
  appliedAt: '2026-06-20T02:00:00.000Z',
  ...changes,
});
const pool = { sessionId: 's1', ticketKind: 'hall', capacity: 20, left: 2 };
const list = (applicants: readonly object[], pools: readonly object[] = [pool]) =>
  good({ title: '竹编技艺体验与产品化', pools, applicants, next: null });

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
});
const open = async () => {
  const { container } = render(<ReviewPage />);
  await screen.findByText('竹编技艺体验与产品化');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};

it('shows the seats that are left, and admits within them', async () => {
  phoneForTests.answer('listApplicants', () => list([applicant(1, { wants: 2 }), applicant(2, { wants: 3 })]));
  phoneForTests.answer('admitApplicant', () => good({ status: 'confirmed' }));
  const { container, tap } = await open();
  expect(container.querySelector('.seats-left')?.textContent).toBe('还剩 2 / 20');
  const buttons = [...container.querySelectorAll('.admit-applicant-button')].map((button) => button.textContent);
  expect(buttons).toEqual(['录取', '座位不够']);
  phoneForTests.answer('listApplicants', () =>
    list([applicant(1, { wants: 2, status: 'confirmed' })], [{ ...pool, left: 0 }]),
  );
  await tap('.admit-applicant-button');
  expect(phoneForTests.calls.find(({ action }) => action === 'admitApplicant')?.input).toEqual({
    registrationId: applicant(1).registrationId,
  });
  expect(container.querySelector('.seats-left')?.textContent).toBe('还剩 0 / 20');
  expect(container.querySelector('.decided .status')?.textContent).toBe('已录取');
  expect(container.textContent).toContain('都审核完了');
});

it('declines with a reason that the person reads', async () => {
  phoneForTests.answer('listApplicants', () => list([applicant(1)]));
  phoneForTests.answer('rejectApplicant', () => good({ status: 'declined' }));
  const { tap } = await open();
  await tap('.decline-button');
  await act(async () =>
    fireEvent.change(screen.getByLabelText('为什么不录取「报名者1」？'), { target: { value: '这次只面向新学员' } }),
  );
  await tap('.decline-reason-submit');
  expect(phoneForTests.calls.find(({ action }) => action === 'rejectApplicant')?.input).toEqual({
    registrationId: applicant(1).registrationId,
    reason: '这次只面向新学员',
  });
  expect(phoneForTests.notes).toEqual(['已答复']);
});

it('says that a colleague was faster, and renews the list', async () => {
  phoneForTests.answer('listApplicants', () => list([applicant(1)]));
  phoneForTests.answer('admitApplicant', () => refused('not-applied'));
  const { container, tap } = await open();
  phoneForTests.answer('listApplicants', () => list([applicant(1, { status: 'declined' })]));
  await tap('.admit-applicant-button');
  expect(container.textContent).toContain('这位不在待审核名单里');
  expect(container.querySelector('.decided .status')?.textContent).toBe('没有录取');
});

it('names kinds of places only where there are several', async () => {
  phoneForTests.answer('listApplicants', () =>
    list([applicant(1, { ticketKind: 'elderly' })], [pool, { ...pool, ticketKind: 'elderly', capacity: 5, left: 5 }]),
  );
  const { container } = await open();
  const places = [...container.querySelectorAll('.seats-left__words')].map((words) => words.textContent);
  expect(places).toEqual(['现场还剩 2 / 20', '长者席还剩 5 / 5']);
  expect(container.querySelector('.applicant__notes')?.textContent).toBe('长者席');
});

it('reads on until all who applied are there, each once and as the later page has them', async () => {
  const next = `undecided~2026-06-20T02:00:00.000Z~${applicant(2).registrationId}`;
  phoneForTests.answer('listApplicants', (input) =>
    Object(input).after === next
      ? good({
          ...{ title: '竹编技艺体验与产品化', pools: [pool], next: null },
          applicants: [applicant(3), applicant(2, { status: 'confirmed' })],
        })
      : good({ title: '竹编技艺体验与产品化', pools: [pool], applicants: [applicant(1), applicant(2)], next }),
  );
  const { container } = await open();
  await screen.findByText('报名者3');
  const namesIn = (row: string) =>
    [...container.querySelectorAll(row)].map(({ textContent }) => textContent?.match(/报名者\d/)?.[0]);
  expect([namesIn('.applicant'), namesIn('.decided')]).toEqual([['报名者1', '报名者3'], ['报名者2']]);
  expect(container.querySelector('.section-title')?.textContent).toBe('待审核 2 位');
});
