import fc from 'fast-check';
import { draftOf, edited } from '../../../domain/activity/changes';
import { kindsEverGiven, maxKindsGiven, type OwnKind } from '../../../domain/activity/placeKinds';
import { planOf } from '../../../domain/activity/plan';
import type { PoolBook } from '../../../domain/activity/pools';
import { poolsOf } from '../../../domain/activity/sessions';
import {
  kindsKept,
  type WrittenKind,
  type WrittenPlan,
  withKindIds,
  withStoredKindIds,
} from '../../../domain/activity/writtenKinds';
import { anActivity, noon } from '../../support/activities';
import { aService, aSession } from '../../support/plans';

const guide: OwnKind = { id: 'k1', name: '引导岗', like: 'hall' };
const tea: OwnKind = { id: 'k2', name: '茶水岗', like: 'hall' };
const startAt = '2026-11-23T06:00:00.000Z';
const sessionWith = (kinds: readonly WrittenKind['id'][]): WrittenPlan['sessions'][number] => ({
  ...aSession({ startAt, endAt: '2026-11-23T08:00:00.000Z' }),
  places: kinds.map((kind) => ({ kind, capacity: 3 })),
});
const bare = planOf(anActivity({ details: aService() }));
const written = (ownKinds: readonly WrittenKind[], places = ownKinds.map(({ id }) => id)): WrittenPlan => ({
  ...bare,
  ownKinds,
  sessions: [sessionWith(places)],
});
const withBoth = anActivity({
  details: aService(),
  sessions: [aSession({ startAt, places: [guide, tea].map(({ id }) => ({ kind: id, capacity: 3 })) })],
  ownKinds: [guide, tea],
  formerKinds: [],
});
const emptyPools = poolsOf(withBoth.sessions).map(
  (pool): PoolBook => ({ ...pool, left: pool.capacity, waiting: 0, largestParty: 0 }),
);
const edit = (plan: WrittenPlan, activity = withBoth, seenVersion = activity.version, pools = emptyPools) =>
  edited(activity, { plan, seenVersion, pools, isListClosed: false, now: noon });

test('new kinds get the lowest ids never given, in their order, and their places go by them', () => {
  const made = withKindIds(
    written([
      { id: 'new7', name: '引导岗', like: 'hall' },
      { id: 'new1', name: '热线岗', like: 'online' },
    ]),
  );
  expect(made).toEqual({
    ok: true,
    value: {
      ...bare,
      ownKinds: [guide, { id: 'k2', name: '热线岗', like: 'online' }],
      sessions: [sessionWith(['k1', 'k2'])],
    },
  });
});

test('a plan with built-in kinds alone stays as it is, and nothing of kinds is kept with it', () => {
  const { checkIn: _, ...draft } = draftOf(bare, { id: 'act_1', organisationId: 'org_1', now: noon });
  expect(withKindIds(bare)).toEqual({ ok: true, value: bare });
  expect(Object.keys(draft)).not.toContain('ownKinds');
  expect(Object.keys(draft)).not.toContain('formerKinds');
});

test('a kind that goes stays known, and its id is never given again', () => {
  const without = edit(written([guide]));
  expect(without).toMatchObject({ ok: true, value: { ownKinds: [guide], formerKinds: [tea] } });
  if (!without.ok) throw new Error('it was possible');
  const again = edit(written([guide, { id: 'new1', name: '茶水岗', like: 'hall' }]), without.value);
  expect(again).toMatchObject({ ok: true, value: { ownKinds: [guide, { ...tea, id: 'k3' }], formerKinds: [tea] } });
  expect(edit(written([guide, tea]), without.value)).toEqual({
    ok: false,
    failure: 'unknown-place-kind',
    field: 'ownKinds.1.id',
  });
});

test('a kind may get another name and other numbers, but is treated as it was once it is published', () => {
  const renamed = { ...tea, name: '茶点岗' };
  expect(edit(written([guide, renamed]))).toMatchObject({ ok: true, value: { ownKinds: [guide, renamed] } });
  const other = written([{ ...guide, like: 'elderly' }, tea]);
  expect(edit(other)).toEqual({ ok: false, failure: 'place-kind-is-fixed', field: 'ownKinds.0.like' });
  expect(edit(other, { ...withBoth, status: 'draft' }).ok).toBe(true);
});

test('a kind in which somebody is, or for which somebody waits, does not go', () => {
  const refused = { ok: false, failure: 'session-has-people' };
  const peopled = (change: Partial<PoolBook>) =>
    emptyPools.map((pool) => (pool.name === 's1-k2' ? { ...pool, ...change } : pool));
  for (const change of [{ left: 2 }, { waiting: 1 }])
    expect(edit(written([guide]), withBoth, withBoth.version, peopled(change))).toEqual(refused);
});

test.each([
  [
    'a place of a kind that the plan does not name',
    written([guide, tea], ['k1', 'k2', 'new1']),
    'unknown-place-kind',
    'sessions.0.places.2.kind',
  ],
  [
    'an id that was never given',
    written([guide, tea, { ...tea, id: 'k7', name: '别的岗' }]),
    'unknown-place-kind',
    'ownKinds.2.id',
  ],
  [
    'a name that looks like another',
    written([guide, { ...tea, name: '引导岗\u200b' }]),
    'place-kind-name-taken',
    'ownKinds.1.name',
  ],
] as const)('%s is refused, and where', (_, plan, failure, field) => {
  expect(edit(plan)).toEqual({ ok: false, failure, field });
});

test('so many kinds may come and go', () => {
  const formerKinds = Array.from({ length: maxKindsGiven - 2 }, (_, at) => ({ ...tea, id: `k${at + 3}` as const }));
  expect(edit(written([guide, tea, { ...tea, id: 'new1', name: '别的岗' }]), { ...withBoth, formerKinds })).toEqual({
    ok: false,
    failure: 'too-many-place-kinds',
    field: 'ownKinds.2',
  });
});

test('the same edit again finds the kinds that it made by their names, another one does not', () => {
  const adding = (name: string) => written([guide, { id: 'new1', name, like: 'hall' }]);
  const made = { ...withBoth, version: withBoth.version + 1 };
  expect(edit(adding('茶水岗'), made, withBoth.version)).toEqual({ ok: true, value: made });
  expect(edit(adding('别的岗'), made, withBoth.version)).toEqual({ ok: false, failure: 'changed-meanwhile' });
  expect(withStoredKindIds(adding('别的岗'), made).ok).toBe(false);
});

/** Each step keeps some of the kinds there are and adds some. */
const aStep = fc.record({ kept: fc.array(fc.boolean(), { maxLength: 6 }), added: fc.integer({ min: 0, max: 3 }) });

test('whatever comes and goes, an id means one kind for good, and a retry finds what was made', () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 8 }), (steps) => {
      let activity = draftOf(bare, { id: 'act_1', organisationId: 'org_1', now: noon });
      const names = new Map<string, string>();
      for (const [at, { kept, added }] of steps.entries()) {
        const staying = (activity.ownKinds ?? []).filter((_, index) => kept[index] === true);
        const coming = Array.from({ length: added }, (_, index): WrittenKind => {
          return { id: `new${index + 1}`, name: `岗${at}-${index}`, like: 'hall' };
        });
        const plan = { ...written([...staying, ...coming]), sessions: [sessionWith([])] };
        const change = edit(plan, activity, activity.version, []);
        if (!change.ok) throw new Error(change.failure);
        for (const { id, name } of kindsEverGiven(change.value)) {
          expect(names.get(id) ?? name).toBe(name);
          names.set(id, name);
        }
        expect(kindsEverGiven(change.value)).toHaveLength(names.size);
        expect(edit(plan, change.value, activity.version, [])).toEqual({ ok: true, value: change.value });
        activity = change.value;
      }
      expect(kindsKept(activity, {}).ownKinds ?? []).toEqual([]);
    }),
  );
});
