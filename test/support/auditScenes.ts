/** Longer than 200 lines: one scene for each act of the log. */
import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import * as checkin from '../../contracts/checkin/calls';
import { answerResultAppeal, appealResult, publishResult, readResult } from '../../contracts/contest/results';
import { startRun } from '../../contracts/contest/stage';
import * as member from '../../contracts/member/calls';
import { tickCalled } from '../../contracts/message/calls';
import * as registration from '../../contracts/registration/calls';
import { appointmentScenes } from './appointmentScenes';
import { type AuditScenes, auditStage, phoneInScenes } from './auditStage';
import { administratorCode, type Person } from './cloudForTests';
import { contestSetupScenes } from './contestSetupScenes';
import { aContestStage, type ContestStage } from './contestStage';
import type { CutLine } from './cutLine';
import { aClosing, aLottery, applicationsFor } from './draws';
import { entryScenes } from './entryScenes';
import { accepts } from './messages';
import { aPlan } from './plans';
import { aFounding, aRequestId, granted, makeOrganizer, type Town } from './town';

const reason = `场地停电，详询 ${phoneInScenes}`;
const reasonInLog = '场地停电，详询 …';

/** For every act of the log a fresh scene in which it can be done. */
export function auditScenes(world: Pick<CutLine, 'cloud' | 'town'>): AuditScenes {
  const { cloud, town } = world;
  const { administrator, organizer, organisationId } = town;
  const { database } = cloud;
  const stage = auditStage(world);
  const { somebody, scene, onActivity, onRegistration, somebodySignedUp, timer } = stage;

  let withPhones: ReturnType<Town['publish']> | null = null;
  /** One for all: what a sweep reads grows with the activities there are. */
  const anActivityWithPhones = () => {
    withPhones ??= town.publish(aPlan({ phone: 'required', capacity: 200 }));
    return withPhones;
  };

  const anEntry = async () => {
    const _id = `activity-edited.act_entry.${stage.nextNumber()}`;
    await database
      .collection('auditLog')
      .add({ data: { _id, act: 'activity-edited', at: '2023-01-01T00:00:00.000Z' } });
    return _id;
  };

  const onContest = (
    { contestId, supervisor }: ContestStage,
    call: Parameters<typeof scene>[2],
    change?: Parameters<typeof scene>[3],
  ) => scene(supervisor, { kind: 'contest', id: contestId }, call, change);
  const aStartedContest = async (change: Parameters<typeof aContestStage>[2] = {}) => {
    const contest = await aContestStage(cloud, town, change);
    await contest.start();
    return contest;
  };

  const anOld = async (collection: string) => {
    const _id = `old_${stage.nextNumber()}`;
    await database.collection(collection).add({ data: { _id } });
    return _id;
  };

  return {
    'administrator-claimed': async () => {
      await database.collection('deployment').doc('administrator').remove();
      const claims = (code: string) => (by: Person) => by.call(member.claimAdministrator, { code });
      const on = { kind: 'deployment', id: 'administrator' } as const;
      const person = await somebody();
      const claim = await scene(person, on, claims(administratorCode), { organisationId: null });
      return { ...claim, refused: () => claims('not the code at all')(person) };
    },
    'organisation-created': async () => {
      const name = `第${stage.nextNumber()}文化馆`;
      const on = { kind: 'organisation', id: expect.stringMatching(/^org_/) } as const;
      const founding = aFounding(name);
      const create = (by: Person) => by.call(member.createOrganisation, founding);
      return scene(administrator, on, create, { organisationId: on.id });
    },
    'office-contact-changed': async () => {
      const officeContact = { name: `办公室 ${stage.nextNumber()}`, phone: phoneInScenes, place: null };
      const { version } = await granted(organizer.call(member.readOfficeContact, { organisationId }));
      const input = { organisationId, version, officeContact };
      const on = { kind: 'organisation', id: organisationId } as const;
      return scene(organizer, on, (by) => by.call(member.changeOfficeContact, input));
    },
    'organizer-removed': async () => {
      const person = await somebody();
      await makeOrganizer(administrator, person, organisationId);
      const { organizers } = await granted(administrator.call(member.listOrganizers, { organisationId }));
      const organizerId = organizers.find(({ nickname }) => nickname === person.openid)?.id ?? '';
      const input = { organisationId, organizerId, reason };
      const on = { kind: 'member', id: await stage.idOf(person) } as const;
      const change = { reason: reasonInLog };
      return scene(administrator, on, (by) => by.call(member.removeOrganizer, input), change);
    },
    'organizer-invited': async () => {
      const count = async () => (await database.collection('invitations').count()).total;
      const before = await count();
      const on = { kind: 'invitation', id: expect.stringMatching(/^inv_/) } as const;
      const invited = await scene(administrator, on, (by) => by.call(member.inviteOrganizer, { organisationId }));
      return { ...invited, timesDone: async () => (await count()) - before };
    },
    'invitation-accepted': async () => {
      const { code } = await granted(administrator.call(member.inviteOrganizer, { organisationId }));
      const on = { kind: 'invitation', id: expect.stringMatching(/^inv_/) } as const;
      const accepting = (by: Person) => by.call(member.acceptInvitation, { code });
      const person = await somebody();
      const wrong = () => person.call(member.acceptInvitation, { code: '0000-0000-0000' });
      return { ...(await scene(person, on, accepting)), refused: wrong };
    },
    'activity-published': async () => {
      const draft = await town.draft(aPlan());
      return onActivity(draft.activityId, (by) => by.call(activity.publishActivity, draft));
    },
    'activity-edited': async () => {
      const plan = aPlan();
      const input = { ...(await town.publish(plan)), plan: { ...plan, title: '换了题目的讲座' } };
      return onActivity(input.activityId, (by) => by.call(activity.editActivity, input));
    },
    'activity-cancelled': async () => {
      const { activityId } = await town.publish(aPlan());
      const cancel = (by: Person) => by.call(activity.cancelActivity, { activityId, reason });
      return onActivity(activityId, cancel, { reason: reasonInLog });
    },
    'list-closed': async () => {
      const { activityId } = await applicationsFor(cloud, town, [1]);
      return onActivity(activityId, (by) => by.call(admission.closeApplications, aClosing(activityId)));
    },
    'lots-drawn': async () => {
      const { activityId } = await applicationsFor(cloud, town, [1]);
      await granted(organizer.call(admission.closeApplications, aClosing(activityId)));
      return onActivity(activityId, (by) => by.call(admission.drawLots, { activityId, ...aLottery }));
    },
    'applicant-admitted': async () => {
      const { registrationId } = await somebodySignedUp({ admission: 'review' });
      const admitted = await onRegistration(registrationId, (by) =>
        by.call(admission.admitApplicant, { registrationId }),
      );
      // Asked for again at once it is still under way.
      const isAdmitted = { _id: registrationId, status: 'confirmed' };
      const timesDone = async () => (await database.collection('registrations').where(isAdmitted).count()).total;
      return { ...admitted, timesDone };
    },
    'applicant-rejected': async () => {
      const { registrationId } = await somebodySignedUp({ admission: 'review' });
      const reject = (by: Person) => by.call(admission.rejectApplicant, { registrationId, reason });
      return onRegistration(registrationId, reject, { reason: reasonInLog });
    },
    'appeal-granted': () => stage.anAppeal(true),
    'appeal-refused': () => stage.anAppeal(false),
    'let-in-by-hand': async () => {
      const { activityId, registrationId } = await somebodySignedUp({ startsInMinutes: 20 });
      const input = { activityId, sessionId: 's1', registrationId };
      return onRegistration(registrationId, (by) => by.call(checkin.checkInByName, input));
    },
    'phone-revealed': async () => {
      const { registrationId } = await somebodySignedUp({ phone: 'required' });
      let shown = 0;
      const reveal = async (by: Person) => {
        const revealed = await by.call(registration.revealPhone, { registrationId });
        if (revealed.ok) shown++;
        return revealed;
      };
      return { ...(await onRegistration(registrationId, reveal)), timesDone: async () => shown };
    },
    ...contestSetupScenes(world, stage),
    'called-ticked': async () => stage.onMessage(await stage.anUnreachedMessage(), true),
    'called-unticked': async () => {
      const messageId = await stage.anUnreachedMessage();
      await granted(organizer.call(tickCalled, { messageId, isCalled: true }));
      return stage.onMessage(messageId, false);
    },
    'contacts-erased': async () => {
      const { activityId } = await anActivityWithPhones();
      const signUp = async () => town.signUp(await somebody(), activityId, { phone: phoneInScenes });
      const [one, other] = [await signUp(), await signUp()];
      const expected = await stage.dueIn('contacts', [one.registrationId, other.registrationId]);
      return { expected, act: () => timer('registration') };
    },
    'addresses-erased': async () => {
      const people = [await somebody(), await somebody()];
      for (const person of people) await accepts(cloud, person, ['reminder']);
      const expected = await stage.dueIn('addresses', await Promise.all(people.map(stage.idOf)));
      return { expected, act: () => timer('registration') };
    },
    'code-attempts-erased': async () => {
      const people = [await somebody(), await somebody()];
      for (const person of people) await person.call(member.acceptInvitation, { code: '0000-0000-0000' });
      const expected = await stage.dueIn('codeAttempts', await Promise.all(people.map(stage.idOf)));
      return { expected, act: () => timer('registration') };
    },
    'run-started': async () => {
      const contest = await aContestStage(cloud, town);
      const input = { contestId: contest.contestId, isRehearsal: false, requestId: aRequestId() };
      return onContest(contest, (by) => by.call(startRun, input));
    },
    'entry-unlocked': async () => {
      const contest = await aStartedContest();
      await contest.hear('e1');
      await contest.direct({ type: 'lock', entry: 'e1', without: contest.seats });
      const unlock = await contest.press({ type: 'unlock', entry: 'e1', reason });
      return onContest(contest, unlock, { reason: reasonInLog });
    },
    'judge-replaced': async () => {
      const contest = await aStartedContest();
      return onContest(contest, await contest.press({ type: 'replace', seat: 'j1', alternate: 'a1' }));
    },
    'run-closed': async () => {
      const contest = await aStartedContest({ entries: 1 });
      await contest.hear('e1');
      await contest.direct({ type: 'lock', entry: 'e1', without: contest.seats });
      return onContest(contest, await contest.press({ type: 'close' }));
    },
    'result-published': async () => {
      const contest = await aStartedContest({ entries: 1 });
      await contest.finish();
      const input = { contestId: contest.contestId, noticeUntil: '2199-01-01' };
      return scene(organizer, { kind: 'contest', id: contest.contestId }, (by) => by.call(publishResult, input));
    },
    'result-appeal-answered': async () => {
      const applicant = await somebody();
      const { contestId, start, finish } = await aContestStage(cloud, town, { entries: 1, applicant });
      await start();
      await finish();
      await granted(organizer.call(publishResult, { contestId, noticeUntil: '2199-01-01' }));
      await granted(applicant.call(appealResult, { contestId, requestId: aRequestId(), reason: '请复核第二项的分数' }));
      const { result } = await granted(applicant.call(readResult, { contestId }));
      const input = { contestId, appealId: result?.appeals[0]?.id ?? '', answer: reason };
      return scene(organizer, { kind: 'contest', id: contestId }, (by) => by.call(answerResultAppeal, input), {
        reason: reasonInLog,
      });
    },
    'runs-erased': async () => {
      const expected = await stage.dueIn('contestRuns', [await anOld('contestRuns'), await anOld('contestRuns')]);
      return { expected, act: () => timer('registration') };
    },
    'judge-drafts-erased': async () => {
      const expected = await stage.dueIn('judgeDrafts', [await anOld('judgeDrafts'), await anOld('judgeDrafts')]);
      return { expected, act: () => timer('registration') };
    },
    'votes-erased': async () => {
      const expected = await stage.dueIn('contestVotes', [await anOld('contestVotes'), await anOld('contestVotes')]);
      return { expected, act: () => timer('registration') };
    },
    'appointments-erased': async () => {
      const expected = await stage.dueIn('appointments', [await anOld('appointments'), await anOld('appointments')]);
      return { expected, act: () => timer('registration') };
    },
    ...appointmentScenes(world, stage),
    ...entryScenes(world, stage),
    'entries-erased': async () => {
      const ids = [await anEntry(), await anEntry()];
      const expected = await stage.dueIn('auditLog', ids);
      return { expected, act: () => timer('registration') };
    },
  };
}
