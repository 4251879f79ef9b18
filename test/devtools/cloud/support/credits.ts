import { whenMade } from '../../../support/whenMade';
import { type Connected, connect } from './sdk';

let opened: Connected;
export const connected = whenMade(() => opened);
export const credits = () => connected.database.collection('credits').aggregate();
export const $ = () => connected.database.command.aggregate;
export const _ = () => connected.database.command;

beforeAll(async () => {
  opened = await connect({
    credits: { indexes: [{ name: 'byMember', fields: [{ field: 'member', direction: 'asc' }], unique: false }] },
    members: { indexes: [] },
    teams: { indexes: [] },
  });
  const { database } = connected;
  await database.collection('credits').add({
    data: [
      { _id: 1, member: 'm1', hours: 2, at: new Date('2026-11-01T20:00:00Z'), kinds: ['lecture', 'hall'] },
      { _id: 2, member: 'm2', hours: 3, at: new Date('2026-11-02T02:00:00Z'), kinds: ['lecture'] },
      { _id: 3, member: 'm1', hours: 4, at: new Date('2026-11-03T02:00:00Z'), kinds: [] },
    ],
  });
  await database.collection('members').add({
    data: [
      { _id: 'm1', name: '周' },
      { _id: 'm2', name: '吴' },
    ],
  });
});
afterAll(() => connected.cloud.close());
