import type { InputOf } from '../../../contracts/call';
import { noteAnswers, readLedger, stopMessages } from '../../../contracts/message/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { consentsKept } from '../../../domain/member/surplusConsents';
import { promptsRemembered } from '../../../domain/message/messaging';
import type { Person } from '../../support/cloudForTests';
import { lineOfFile } from '../../support/cutLine';
import { heldAtEveryStep } from '../../support/heldStep';
import { accepts, expectExactLedger } from '../../support/messages';
import { aRequestId, granted, residents } from '../../support/town';

const line = lineOfFile();
const somebody = residents(line);

const anAnswer = (requestId = aRequestId()): InputOf<typeof noteAnswers> => ({
  requestId,
  accepted: ['reminder', 'change'],
  policyVersion: currentPolicyVersion,
});

/** What is left of what a person said about messages. */
async function leftOf(person: Person) {
  const { members = {}, addresses = {} } = await line.cloud.dump();
  const [id, member] = Object.entries(members).find(([, one]) => Object(one).nickname === person.openid) ?? [];
  const said = Object(member).consents.filter((one: object) => Object(one).purposes.includes('messages'));
  const { balances } = await granted(person.call(readLedger, {}));
  await expectExactLedger(line.cloud, person);
  return {
    acts: said.map((one: object) => Object(one).act),
    hasAddress: (Object(addresses[String(id)]).sealed ?? null) !== null,
    left: balances.reduce((sum, { left }) => sum + left, 0),
  };
}

const nothing = { hasAddress: false, left: 0 };
const all = { acts: ['given'], hasAddress: true, left: 2 };

type Scene = { readonly person: Person; readonly note: () => Promise<unknown> };

const fresh = async (): Promise<Scene> => {
  const person = await somebody();
  return { person, note: () => granted(person.call(noteAnswers, anAnswer())) };
};
const acceptedBefore = async (): Promise<Scene> => {
  const scene = await fresh();
  await accepts(line.cloud, scene.person, ['reminder', 'change']);
  return scene;
};
const stoppedBefore = async (): Promise<Scene> => {
  const scene = await acceptedBefore();
  await granted(scene.person.call(stopMessages, {}));
  return scene;
};
const scenes = [
  ['for the first time', fresh, 1],
  ['once more', acceptedBefore, 4],
  ['after an earlier stop', stoppedBefore, 4],
] as const;

test.each(scenes)('a stop during any step of an answer given %s leaves neither address nor balance', async (_, set) => {
  const steps = await heldAtEveryStep(line.network, {
    set,
    call: ({ note }) => note(),
    meanwhile: ({ person }) => granted(person.call(stopMessages, {})),
    expectation: async ({ person }, step) => {
      const left = await leftOf(person);
      // Held before it read anything, or before a first one wrote anything, the answer came after the stop.
      const isAfter = step === 1 || (set === fresh && step === 2);
      if (isAfter) expect(left).toMatchObject({ hasAddress: true, left: 2 });
      else expect({ step, ...left }).toEqual({ step, ...nothing, acts: expect.any(Array) });
      if (!isAfter) expect(left.acts.at(-1)).not.toBe('given');
    },
  });
  expect(steps).toBeGreaterThanOrEqual(6);
});

test.each(scenes)('an answer given %s during any step of a stop counts wholly or not at all', async (_, set, least) => {
  const steps = await heldAtEveryStep(line.network, {
    set,
    call: ({ person }) => granted(person.call(stopMessages, {})),
    meanwhile: ({ note }) => note(),
    expectation: async ({ person }, step) => {
      const { acts, ...left } = await leftOf(person);
      const isGiven = acts.at(-1) === 'given';
      expect({ step, ...left }).toEqual({ step, ...(isGiven ? { hasAddress: true, left: 2 } : nothing) });
    },
  });
  expect(steps).toBeGreaterThanOrEqual(least);
});

test('an old answer that comes again after a stop gives nothing again', async () => {
  const person = await somebody();
  const old = anAnswer();
  await granted(person.call(noteAnswers, old));
  expect(await leftOf(person)).toEqual(all);
  await granted(person.call(stopMessages, {}));
  await granted(person.call(noteAnswers, old));
  expect(await leftOf(person)).toEqual({ acts: ['given', 'withdrawn'], ...nothing });
  await granted(person.call(noteAnswers, anAnswer()));
  await granted(person.call(noteAnswers, old));
  expect(await leftOf(person)).toEqual({ acts: ['given', 'withdrawn', 'given'], hasAddress: true, left: 2 });
});

test('answers that were heard and cut off anywhere after that give nothing when they come again after a stop', async () => {
  for (let step = 2; ; step++) {
    const person = await somebody();
    const old = anAnswer();
    line.network.cutAt(step, 'answer');
    await person.call(noteAnswers, old);
    if (!line.network.mend()) {
      expect(step).toBeGreaterThan(6);
      return;
    }
    await granted(person.call(stopMessages, {}));
    await granted(person.call(noteAnswers, old));
    expect({ step, ...(await leftOf(person)) }).toEqual({ step, acts: ['given', 'withdrawn'], ...nothing });
  }
});

test('an answer that comes again is remembered through as many others as phones may still repeat', async () => {
  const person = await somebody();
  const old = anAnswer();
  await granted(person.call(noteAnswers, old));
  for (let prompt = 1; prompt < promptsRemembered; prompt++) await granted(person.call(noteAnswers, anAnswer()));
  await granted(person.call(noteAnswers, old));
  expect(await leftOf(person)).toEqual({ ...all, left: 2 * promptsRemembered });
});

test('two prompts are two, each sent twice; a person without any who stops has said nothing', async () => {
  const person = await somebody();
  for (const answer of [anAnswer(), anAnswer()])
    for (let sent = 0; sent < 2; sent++) await granted(person.call(noteAnswers, answer));
  expect(await leftOf(person)).toEqual({ ...all, left: 4 });
  const other = await somebody();
  await granted(other.call(stopMessages, {}));
  expect(await leftOf(other)).toEqual({ acts: [], ...nothing });
});

test('however often somebody allows messages and stops them, the first consent and the latest are kept', async () => {
  const person = await somebody();
  const rounds = 14;
  for (let round = 0; round < rounds; round++) {
    line.cloud.cloud.clock.advance(1000);
    await granted(person.call(noteAnswers, anAnswer()));
    line.cloud.cloud.clock.advance(1000);
    await granted(person.call(stopMessages, {}));
  }
  const { members = {} } = await line.cloud.dump();
  const member = Object.values(members)
    .map(Object)
    .find(({ nickname }) => nickname === person.openid);
  const said = member.consents.filter((one: object) => Object(one).purposes.includes('messages'));
  expect(said).toHaveLength(consentsKept);
  expect([said[0].act, said.at(-1).act]).toEqual(['given', 'withdrawn']);
  expect(member.messageConsentsLeftOut).toBe(2 * rounds - consentsKept);
  expect(member.messaging.stops).toBe(rounds);
  await granted(person.call(noteAnswers, anAnswer()));
  expect(await leftOf(person)).toMatchObject({ hasAddress: true, left: 2 });
});
