import { act, render, screen } from '@testing-library/react';
import ManagementPage from '../../../src/organizer/activity/index';
import { nextStepOf } from '../../../src/organizer/activity/nextStep';
import { aManagedPlan } from '../../support/phone/managedPlan';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const activityId = 'act_0000000000000001';
const beforeClosing = '2100-07-01T00:00:00.000Z';
const afterClosing = '2100-07-02T08:00:00.000Z';
const atTheDoor = '2100-07-03T05:40:00.000Z';
const afterwards = '2100-07-03T08:00:00.000Z';
const waiting = [{ sessionId: 's1', ticketKind: 'hall', seats: 0, waiting: 5 }] as const;

it.each([
  ['a draft is published', aManagedPlan({ managed: { status: 'draft' } }), false, beforeClosing, 'publish'],
  [
    'a draft that is not finished is written on',
    aManagedPlan({ managed: { status: 'draft' }, plan: { title: '' } }),
    false,
    beforeClosing,
    'complete',
  ],
  ['what people can sign up for is made known', aManagedPlan({}), false, beforeClosing, 'poster'],
  ['once signing up has closed the list is read', aManagedPlan({}), false, afterClosing, 'roster'],
  ['an hour before the start the door is opened', aManagedPlan({}), false, atTheDoor, 'desk'],
  ['afterwards one looks back', aManagedPlan({}), false, afterwards, 'roster'],
  ['lots are drawn after the closing', aManagedPlan({ plan: { admission: 'lot' } }), false, afterClosing, 'draw'],
  ['lots are drawn once', aManagedPlan({ plan: { admission: 'lot' } }), true, afterClosing, 'roster'],
  [
    'applications are reviewed as they come',
    aManagedPlan({ plan: { admission: 'review' }, managed: { taken: waiting } }),
    false,
    beforeClosing,
    'review',
  ],
  [
    'nothing is to do for what was called off',
    aManagedPlan({ managed: { status: 'cancelled' } }),
    false,
    atTheDoor,
    null,
  ],
])('%s', (_, managed, isDrawn, now, step) => {
  expect(nextStepOf(managed, isDrawn, now)).toBe(step);
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
});
const open = async (managed = aManagedPlan({})) => {
  phoneForTests.answer('readPlan', () => good(managed));
  const { container } = render(<ManagementPage />);
  await screen.findByText(managed.plan.title);
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};

it('shows one ring for one kind of places, with who waits beside it', async () => {
  const taken = [{ sessionId: 's1', ticketKind: 'hall', seats: 20, waiting: 4 }] as const;
  const { container } = await open(aManagedPlan({ managed: { taken } }));
  expect(container.querySelector('.management__figure')?.textContent).toBe('20');
  expect(container.querySelector('.management__waiting')?.textContent).toBe('候补 4 位');
});

it('shows every kind of places in every session', async () => {
  const sessions = [
    {
      id: 's1',
      startAt: '2100-07-03T06:30:00.000Z',
      endAt: '2100-07-03T08:00:00.000Z',
      places: [
        { kind: 'hall', capacity: 20 },
        { kind: 'online', capacity: 200 },
      ],
    },
    {
      id: 's2',
      startAt: '2100-07-04T06:30:00.000Z',
      endAt: '2100-07-04T08:00:00.000Z',
      places: [{ kind: 'hall', capacity: 20 }],
    },
  ] as const;
  const taken = [
    { sessionId: 's1', ticketKind: 'hall', seats: 20, waiting: 4 },
    { sessionId: 's1', ticketKind: 'online', seats: 7, waiting: 0 },
  ] as const;
  const { container } = await open(aManagedPlan({ plan: { sessions }, managed: { taken } }));
  const rows = [...container.querySelectorAll('.management__pool')].map((row) => row.textContent);
  expect(rows).toEqual(['现场 20 / 20候补 4 位', '线上 7 / 200', '现场 0 / 20']);
});

it('leads to whom no message reached and to the review, and takes the next step with one button', async () => {
  const { container, tap } = await open(aManagedPlan({ plan: { admission: 'review' }, managed: { taken: waiting } }));
  expect(container.querySelector('.draw-entry')).toBeNull();
  await tap('.calls-entry');
  expect(container.querySelector('.review-button')?.textContent).toBe('审核 5 位');
  await tap('.review-button');
  expect(phoneForTests.journey).toEqual([
    `open /organizer/calls/index?activityId=${activityId}`,
    `open /organizer/review/index?activityId=${activityId}`,
  ]);
});

it('leads from an unfinished draft back to its form, and says what it lacks', async () => {
  const managed = aManagedPlan({ managed: { status: 'draft' }, plan: { title: '', venue: '', townshipCode: '' } });
  phoneForTests.answer('readPlan', () => good(managed));
  const { container } = render(<ManagementPage />);
  await screen.findByText('（还没写标题）');
  expect(container.textContent).toContain('还没写完，补上标题、区县和乡镇、地点才能发布');
  expect(container.querySelector('.publish-button')).toBeNull();
  await act(async () => container.querySelector<HTMLElement>('.complete-button')?.click());
  expect(phoneForTests.journey).toEqual([`open /organizer/plan/index?activityId=${activityId}`]);
});
