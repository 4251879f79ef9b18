import type { AnyCall, InputOf } from '../../contracts/call';
import { type CloudForTests, cloudForTests, type Person } from './cloudForTests';
import { aResident, aTown, type Town } from './town';
import { expectNothingWritten } from './unchanged';
import { whenMade } from './whenMade';

export type Stage = {
  readonly cloud: CloudForTests;
  readonly town: Town;
  /** With a profile and nothing else. */
  readonly resident: Person;
  /** Without a profile. */
  readonly stranger: Person;
  /** Expects that the call is refused for this reason, at this field if one is named, and that the database is as it was. */
  refuses<Call extends AnyCall>(
    person: Person,
    call: Call,
    input: InputOf<Call>,
    failure: Call['failures'][number],
    field?: string,
  ): Promise<void>;
};

export const unknownActivity = `act_${'0'.repeat(16)}`;

/** A town with a resident and a stranger, on a cloud of its own. */
export async function aStage(): Promise<Stage> {
  const cloud = await cloudForTests();
  const town = await aTown(cloud);
  return {
    cloud,
    town,
    resident: await aResident(cloud, 'oResident'),
    stranger: cloud.person('oStranger'),
    refuses: async (person, call, input, failure, field) => {
      const answer = await expectNothingWritten(cloud, () => person.call(call, input));
      expect(answer).toEqual({ ok: false, failure, ...(field !== undefined && { field }) });
    },
  };
}

type Hooks = {
  readonly before: (make: () => Promise<void>) => void;
  readonly after: (close: () => Promise<void>) => void;
};
const ofFile: Hooks = { before: (make) => beforeAll(make), after: (close) => afterAll(close) };
const ofEachTest: Hooks = { before: (make) => beforeEach(make), after: (close) => afterEach(close) };

/** Made before the tests, and its cloud given back after them. */
function made<Made extends object>(
  { before, after }: Hooks,
  make: () => Promise<Made>,
  cloudOf: (made: Made) => CloudForTests,
): () => Made {
  let present: Made | null = null;
  before(async () => {
    present = await make();
  });
  after(async () => {
    if (present !== null) await cloudOf(present).close();
    present = null;
  });
  return () => {
    if (present === null) throw new Error('there is no stage before the tests begin');
    return present;
  };
}

const cloudIn = ({ cloud }: { readonly cloud: CloudForTests }): CloudForTests => cloud;

/** A cloud for all tests of the file. */
export const cloudOfFile = (): CloudForTests => whenMade(made(ofFile, cloudForTests, (cloud) => cloud));

export type TownOnCloud = Pick<Stage, 'cloud' | 'town'>;

/** A town, and nobody but who runs it. */
async function aTownOnCloud(): Promise<TownOnCloud> {
  const cloud = await cloudForTests();
  return { cloud, town: await aTown(cloud) };
}

const townOf = (hooks: Hooks): TownOnCloud => {
  const present = made(hooks, aTownOnCloud, cloudIn);
  return { cloud: whenMade(() => present().cloud), town: whenMade(() => present().town) };
};
/** A town for all tests of the file. */
export const townOfFile = (): TownOnCloud => townOf(ofFile);
/** A town for each test. */
export const townOfEachTest = (): TownOnCloud => townOf(ofEachTest);

const stageOf = (hooks: Hooks): Stage => {
  const present = made(hooks, aStage, cloudIn);
  return {
    cloud: whenMade(() => present().cloud),
    town: whenMade(() => present().town),
    resident: whenMade(() => present().resident),
    stranger: whenMade(() => present().stranger),
    refuses: (...given) => present().refuses(...given),
  };
};
/** A stage for all tests of the file. */
export const stageOfFile = (): Stage => stageOf(ofFile);
/** A stage for each test. */
export const stageOfEachTest = (): Stage => stageOf(ofEachTest);
