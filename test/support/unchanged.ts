import type { CloudForTests } from './cloudForTests';

/** Runs `act` and compares every document of before and after. */
export async function expectNothingWritten<Value>(cloud: CloudForTests, act: () => Promise<Value>): Promise<Value> {
  const before = await cloud.dump();
  const value = await act();
  expect(await cloud.dump()).toEqual(before);
  return value;
}
