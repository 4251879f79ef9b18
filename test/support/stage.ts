import type { AnyCall, InputOf } from '../../contracts/call';
import { type CloudForTests, cloudForTests, type Person } from './cloudForTests';
import { aResident, aTown, type Town } from './town';
import { expectNothingWritten } from './unchanged';

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
