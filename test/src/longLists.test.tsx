import { act, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { listManaged } from '../../contracts/activity/managing';
import { listComing } from '../../contracts/activity/reading';
import { listApplicants, readDraw } from '../../contracts/admission/calls';
import type { AnyCall, OutputOf } from '../../contracts/call';
import { readDesk } from '../../contracts/checkin/calls';
import { listOrganisations, listOrganizers, readMe } from '../../contracts/member/calls';
import { readDeliveries, readLedger } from '../../contracts/message/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import { listRoster, readRosterEntry } from '../../contracts/registration/roster';
import { listTickets, readTicket } from '../../contracts/registration/tickets';
import ActivitiesPage from '../../src/organizer/activities/index';
import AdministrationPage from '../../src/organizer/administration/index';
import CallsPage from '../../src/organizer/calls/index';
import DeskPage from '../../src/organizer/desk/index';
import OrganizersPage from '../../src/organizer/organizers/index';
import PersonPage from '../../src/organizer/person/index';
import ReviewPage from '../../src/organizer/review/index';
import RosterPage from '../../src/organizer/roster/index';
import DrawPage from '../../src/pages/draw/index';
import HomePage from '../../src/pages/home/index';
import MePage from '../../src/pages/me/index';
import MessagesPage from '../../src/pages/messages/index';
import RankingsPage from '../../src/pages/rankings/index';
import TicketPage from '../../src/pages/ticket/index';
import TicketsPage from '../../src/pages/tickets/index';
import {
  absences,
  activity,
  applicant,
  at,
  desk,
  draw,
  idOf,
  later,
  limit,
  managed,
  many,
  me,
  message,
  registrationIdOf,
  ticket,
  timeline,
  unreached,
  waiting,
} from '../support/phone/longLists';
import { good, phoneForTests } from '../support/phone/phoneForTests';
import { aRoster, aRosterEntry } from '../support/phone/rosterEntries';
import { aTicket } from '../support/phone/tickets';

const portion = 50;
const answers = <Call extends AnyCall>({ action }: Call, value: OutputOf<Call>) => ({ [action]: value });
const lists: readonly (readonly [string, ComponentType, string, Readonly<Record<string, unknown>>])[] = [
  [
    'home',
    HomePage,
    '.activity-card',
    answers(listComing, { activities: many(activity), next: null, upNext: null, calledOff: [] }),
  ],
  ['tickets', TicketsPage, '.ticket-row', answers(listTickets, { tickets: many(ticket), serverTime: at })],
  [
    'rankings',
    RankingsPage,
    '.rank-row',
    answers(readClassHours, {
      rows: many((number) => ({ rank: number + 1, nickname: '小橘灯', classHours: 2, isMe: false })),
      me: null,
    }),
  ],
  ['messages', MessagesPage, '.messages__row', answers(readLedger, { balances: [], messages: many(message) })],
  ['a draw', DrawPage, '.draw__place', answers(readDraw, { title: '竹编', draw, myLot: null, serverTime: at })],
  [
    'a ticket’s history',
    TicketPage,
    '.timeline__step',
    answers(readTicket, { ticket: aTicket({ timeline }), serverTime: at }),
  ],
  ['my absences', MePage, '.absence-entry', answers(readMe, { ...me, restriction: { until: later, absences } })],
  [
    'managed activities',
    ActivitiesPage,
    '.managed-card',
    answers(listManaged, { activities: many(managed), waits: [], next: null, organisations: [] }),
  ],
  [
    'what waits for an organiser',
    ActivitiesPage,
    '.waits .entry',
    answers(listManaged, { activities: [], waits: many(waiting), next: null, organisations: [] }),
  ],
  ['a roster', RosterPage, '.roster-row', answers(listRoster, aRoster(many((number) => aRosterEntry(number))))],
  [
    'a person’s history',
    PersonPage,
    '.timeline__step',
    answers(readRosterEntry, { entry: aRosterEntry(1), signedUpAs: null, timeline, appeal: null }),
  ],
  [
    'a review',
    ReviewPage,
    '.applicant, .decided',
    answers(listApplicants, { title: '竹编', pools: [], applicants: many(applicant), next: null }),
  ],
  ['calls', CallsPage, '.call-row', answers(readDeliveries, { title: '竹编', counts: [], callList: many(unreached) })],
  ['a desk', DeskPage, '.arrival', answers(readDesk, desk)],
  [
    'organisers',
    OrganizersPage,
    '.organizer',
    answers(listOrganizers, {
      name: '竹编社',
      organizers: many((number) => ({ id: idOf('ogz', number), nickname: `小${number}`, since: at })),
    }),
  ],
  [
    'organisations',
    AdministrationPage,
    '.organisation',
    {
      ...answers(readMe, me),
      ...answers(listOrganisations, {
        organisations: many((number) => ({
          id: idOf('org', number),
          name: `组织${number}`,
          organizers: 1,
          officeContact: null,
        })),
      }),
    },
  ],
];

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId: idOf('act', 1), registrationId: registrationIdOf(1) };
  phoneForTests.answer('readLedger', () => good({ balances: [], messages: [] }));
});

/** How much HTML came with a change: whole elements, and texts that are others now. */
const bytesOf = (changes: readonly MutationRecord[]): number =>
  changes
    .flatMap(({ type, addedNodes, target }) => (type === 'childList' ? [...addedNodes] : [target]))
    .reduce((sum, node) => sum + ((node instanceof Element ? node.outerHTML : node.textContent) ?? '').length, 0);

it.each(lists)(
  'draws fifty rows of %s at first, fifty more at a time, and all in the end',
  async (_, Page, row, answers) => {
    for (const [action, answer] of Object.entries(answers)) phoneForTests.answer(action, () => good(answer));
    const { container } = render(<Page />);
    const drawn = () => container.querySelectorAll(row).length;
    await act(async () => undefined);
    const counts = [drawn()];
    const bytes = [container.innerHTML.length];
    const changes = new MutationObserver(() => undefined);
    changes.observe(container, { childList: true, characterData: true, subtree: true });
    while (counts.length < limit / portion) {
      act(() => phoneForTests.happen('bottomReached'));
      counts.push(drawn());
      bytes.push(bytesOf(changes.takeRecords()));
    }
    expect(counts).toEqual(Array.from({ length: limit / portion }, (_, index) => (index + 1) * portion));
    // As HTML, which is longer than what Taro sends to the view.
    expect(Math.min(...bytes)).toBeGreaterThan(portion);
    expect(Math.max(...bytes)).toBeLessThan(256 * 1024);
  },
);
