import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import * as registration from '../../../contracts/registration/calls';
import type { ActivityPlan, AdmissionMode } from '../../../domain/activity/activity';
import { expectExactBooks } from '../../support/books';
import type { Person } from '../../support/cloudForTests';
import { lineOfFile } from '../../support/cutLine';
import { aClosing, aLottery, endRegistration } from '../../support/draws';
import { heldAtEveryStep } from '../../support/heldStep';
import { lineScenes } from '../../support/lineScenes';
import { aPlan, aSession } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { granted, residents } from '../../support/town';

const line = lineOfFile();
/** Sweeps put the clock forward; nothing here is to start meanwhile. */
const aYear = 365 * 24 * 60;
const morning = aSession({ id: 's1', startsInMinutes: aYear, capacity: 2 });
const evening = aSession({ id: 's2', startsInMinutes: aYear + 300, capacity: 1 });
const somebody = residents(line, 'oLate');

type Scene = { readonly activityId: string; readonly version: number; readonly person: Person };
const aScene = async (plan: ActivityPlan): Promise<Scene> => ({
  ...(await line.town.publish(plan)),
  person: await somebody(),
});

/** Made, or refused in words. */
async function edit({ activityId, version }: Scene, plan: ActivityPlan): Promise<void> {
  const answer = await line.town.organizer.call(activity.editActivity, { activityId, version, plan });
  if (!answer.ok) expect(['session-has-people', 'admission-is-fixed', 'changed-meanwhile']).toContain(answer.failure);
}

/** What became of the sign-up once the sweep had time: its status, and the last words of its history. */
async function outcomeOf({ activityId }: Scene) {
  await lineScenes(line).afterTheSweep();
  const { registrations = {}, activities = {} } = await line.cloud.dump();
  const own = Object.values(registrations)
    .map(Object)
    .find((one) => one.activityId === activityId);
  const plan = Object(activities[activityId]);
  await expectExactBooks(line.cloud, activityId);
  return {
    admission: plan.admission as AdmissionMode,
    sessions: plan.sessions.map(({ id }: { id: string }) => id).join(),
    status: own?.status ?? null,
    last: own?.timeline.at(-1).step ?? null,
  };
}

test.each(['first-come', 'lot', 'review'] as const)(
  'who signs up (%s) while their session is removed is in it, or told that it is gone',
  async (mode) => {
    const both = aPlan({ admission: mode, sessions: [morning, evening] });
    const steps = await heldAtEveryStep(line.network, {
      set: () => aScene(both),
      call: ({ person, activityId }) => person.call(registration.signUp, aSignUp(activityId, { sessionId: 's2' })),
      meanwhile: (scene) => edit(scene, aPlan({ ...both, sessions: [morning] })),
      expectation: async (scene) => {
        const { sessions, status, last } = await outcomeOf(scene);
        expect([
          ['s1,s2', mode === 'first-come' ? 'confirmed' : 'applied', mode === 'first-come' ? 'signed-up' : 'applied'],
          ['s1', null, null],
          ['s1', 'declined', 'session-gone'],
        ]).toContainEqual([sessions, status, last]);
      },
    });
    expect(steps).toBeGreaterThanOrEqual(2);
  },
);

test.each([
  ['first-come', 'lot'],
  ['first-come', 'review'],
  ['lot', 'first-come'],
  ['review', 'first-come'],
  ['lot', 'review'],
] as const)('who signs up while an activity goes from %s to %s is treated as it says in the end', async (from, to) => {
  const plan = aPlan({ admission: 'lot', sessions: [morning] });
  const steps = await heldAtEveryStep(line.network, {
    set: () => aScene({ ...plan, admission: from }),
    call: ({ person, activityId }) => person.call(registration.signUp, aSignUp(activityId)),
    meanwhile: (scene) => edit(scene, { ...plan, admission: to }),
    expectation: async (scene) => {
      const { admission: mode, status } = await outcomeOf(scene);
      expect([mode, status]).toEqual([mode, mode === 'first-come' ? 'confirmed' : 'applied']);
    },
  });
  expect(steps).toBeGreaterThanOrEqual(2);
});

test.each([
  ['first-come', 'lot'],
  ['review', 'first-come'],
] as const)(
  'who signs up is treated as it says, where the change from %s to %s was overtaken anywhere',
  async (from, to) => {
    const plan = aPlan({ admission: 'lot', sessions: [morning] });
    const steps = await heldAtEveryStep(line.network, {
      set: () => aScene({ ...plan, admission: from }),
      call: (scene) => edit(scene, { ...plan, admission: to }),
      meanwhile: ({ person, activityId }) => person.call(registration.signUp, aSignUp(activityId)),
      expectation: async (scene) => {
        const { admission: mode, status } = await outcomeOf(scene);
        expect([mode, status]).toEqual([mode, mode === 'first-come' ? 'confirmed' : 'applied']);
      },
    });
    expect(steps).toBeGreaterThanOrEqual(3);
  },
);

test('whose application lands after the list of the draw was closed waits behind everyone drawn', async () => {
  await heldAtEveryStep(line.network, {
    set: async () => {
      const scene = await aScene(aPlan({ admission: 'lot', sessions: [{ ...morning, places: evening.places }] }));
      await line.town.signUp(await somebody(), scene.activityId, { sessionId: 's1' });
      return scene;
    },
    call: ({ person, activityId }) => person.call(registration.signUp, aSignUp(activityId, { sessionId: 's1' })),
    meanwhile: async ({ activityId }) => {
      await endRegistration(line.cloud, activityId);
      await granted(
        line.town.organizer.call(admission.closeApplications, aClosing(activityId, line.cloud.cloud.clock.now())),
      );
    },
    expectation: async ({ activityId, person }) => {
      await granted(line.town.organizer.call(admission.drawLots, { activityId, ...aLottery }));
      const { tickets } = await granted(person.call(registration.listTickets, {}));
      expect(['registration-closed', 'waiting']).toContain(tickets[0]?.status ?? 'registration-closed');
    },
  });
});
