import * as activity from '../../contracts/activity/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import * as registration from '../../contracts/registration/calls';
import type { Person } from '../support/cloudForTests';
import { phone, policyNumber, somebodyWithSecrets } from '../support/secretHolder';
import { townOfFile } from '../support/stage';
import { anOfficeContact, aResident, granted } from '../support/town';

const { cloud, town } = townOfFile();
let resident: Person;
let activityId: string;
let registrationId: string;
beforeAll(async () => {
  ({ resident, activityId, registrationId } = await somebodyWithSecrets({ cloud, town }));
});

test('no openid is anywhere in the database', async () => {
  const text = JSON.stringify(await cloud.dump());
  for (const openid of ['oSecretIdentity', 'oOrganizer-', 'wxlocal']) expect(text).not.toContain(openid);
});

test('a phone number is in the contacts alone, until its registration is cancelled', async () => {
  const { contacts, ...others } = await cloud.dump();
  expect(JSON.stringify(others)).not.toContain(phone);
  expect(contacts?.[registrationId]).toMatchObject({ phone, generation: 1, eraseAfter: expect.any(String) });
});

test('no code that opens a role is in the database', async () => {
  const { organisationId } = town;
  const { code } = await granted(town.administrator.call(member.inviteOrganizer, { organisationId }));
  const text = JSON.stringify(await cloud.dump());
  expect(text).not.toContain(code);
  expect(text).not.toContain(code.replaceAll('-', ''));
});

test('whoever is not its organiser is answered no phone number, no policy number and no member id', async () => {
  const other = await aResident(cloud, 'oOther');
  const answers = [
    await granted(other.call(activity.readActivity, { activityId })),
    await granted(other.call(activity.listComing, { kind: 'service', countyCode: null, after: null })),
    await granted(other.call(readClassHours, {})),
    await granted(other.call(member.readMe, {})),
    await granted(resident.call(registration.readTicket, { registrationId })),
    await granted(resident.call(registration.listTickets, {})),
    await granted(resident.call(member.readMe, {})),
    await granted(town.organizer.call(registration.listRoster, { activityId })),
    await granted(town.organizer.call(checkin.readDesk, { activityId, sessionId: null })),
  ];
  const text = JSON.stringify(answers);
  for (const secret of [phone, policyNumber, 'mem_', 'oSecret']) expect(text).not.toContain(secret);
});

test('every answer is named field by field', async () => {
  const card = {
    id: activityId,
    kind: 'service',
    status: 'published',
    title: '乡村振兴大讲堂',
    townshipCode: '510502001',
    venue: '文化馆报告厅',
    startAt: expect.any(String),
    endAt: expect.any(String),
    registrationOpensAt: expect.any(String),
    registrationClosesAt: expect.any(String),
    admission: 'first-come',
    seats: { capacity: 30, left: 29 },
  };
  const times = { id: 's1', startAt: expect.any(String), endAt: expect.any(String) };
  const session = { ...times, movedAt: null, termsChangedAt: null };
  expect(await granted(resident.call(activity.readActivity, { activityId }))).toEqual({
    activity: {
      ...card,
      cover: null,
      organisationName: '江阳区文化馆',
      officeContact: anOfficeContact,
      summary: '讲座内容',
      position: null,
      sessions: [
        {
          ...session,
          doorClosesAt: expect.any(String),
          cancelReason: null,
          places: [{ kind: 'hall', capacity: 30, left: 29, hasQueue: false, ahead: 0 }],
        },
      ],
      seatsPerSignUp: 1,
      asksReconfirmation: false,
      minimumAge: 0,
      phone: 'required',
      details: {
        kind: 'service',
        serviceType: 'ecology',
        risks: '户外步行，注意防滑',
        isHazardous: true,
        isInsured: true,
      },
      cancelReason: null,
    },
    viewer: {
      registration: { id: registrationId, status: 'confirmed', isCheckedIn: true, offerUntil: null },
      clashes: [],
      profile: { nickname: '小林', ageBand: 'adult' },
      canManage: false,
      restrictedUntil: null,
    },
    serverTime: expect.any(String),
  });
  expect(await granted(resident.call(registration.readTicket, { registrationId }))).toEqual({
    ticket: {
      registrationId,
      status: 'confirmed',
      nickname: '小林',
      signedUpAt: expect.any(String),
      checkedInAt: expect.any(String),
      activity: { ...card, position: null, cancelReason: null },
      session,
      sessionCount: 1,
      ticketKind: 'hall',
      seats: 1,
      waiting: null,
      cancelBy: expect.any(String),
      reconfirmation: null,
      terms: null,
      absence: null,
      onlineAccess: null,
      lotNumber: null,
      draw: null,
      latest: { step: 'checked-in', at: expect.any(String), by: 'organizer', seats: 1, until: null, reason: null },
      timeline: [
        { step: 'signed-up', at: expect.any(String), by: 'member', seats: 1, until: null, reason: null },
        { step: 'checked-in', at: expect.any(String), by: 'organizer', seats: 1, until: null, reason: null },
      ],
      clashes: [],
      seed: {
        eventTag: expect.stringMatching(/^[0-9A-Z]{4}$/),
        number: expect.stringMatching(/^[0-9A-Z]{10}$/),
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    },
    serverTime: expect.any(String),
  });
  expect(await granted(town.organizer.call(registration.listRoster, { activityId }))).toEqual({
    title: '乡村振兴大讲堂',
    status: 'published',
    capacity: 30,
    sessions: [{ ...times, opensAt: expect.any(String), closesAt: expect.any(String) }],
    asksReconfirmation: false,
    entries: [
      {
        registrationId,
        nickname: '小林',
        status: 'confirmed',
        sessionId: 's1',
        ticketKind: 'hall',
        seats: 1,
        held: 1,
        place: null,
        wants: 0,
        offerUntil: null,
        signedUpAt: expect.any(String),
        reconfirmedAt: null,
        owesAgreement: false,
        checkedInAt: expect.any(String),
        hasPhone: true,
        hasOpenAppeal: false,
      },
    ],
    next: null,
    serverTime: expect.any(String),
  });
});
