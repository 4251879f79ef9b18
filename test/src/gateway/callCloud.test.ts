import { listMeInRanking, readMe, saveProfile } from '../../../contracts/member/calls';
import { answerWithinMilliseconds, callCloud } from '../../../src/gateway/callCloud';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

const me = { profile: null, isAdministrator: false, organisations: [], comingTickets: 0, restriction: null };

it('sends the action with its input and gives back the value', async () => {
  phoneForTests.answer('readMe', () => good(me));
  expect(await callCloud(readMe, {})).toEqual({ ok: true, value: me });
  expect(phoneForTests.calls).toEqual([{ action: 'readMe', input: {} }]);
});

it('drops what the contract does not name', async () => {
  phoneForTests.answer('readMe', () => good({ ...me, openid: 'secret' }));
  expect(await callCloud(readMe, {})).toEqual({ ok: true, value: me });
});

it('takes an answer of another shape for a fault of the server', async () => {
  phoneForTests.answer('readMe', () => good({ ...me, comingTickets: 'many' }));
  expect(await callCloud(readMe, {})).toEqual({ ok: false, failure: 'unexpected' });
  phoneForTests.answer('readMe', () => 'hello');
  expect(await callCloud(readMe, {})).toEqual({ ok: false, failure: 'unexpected' });
});

it('passes on the failures of the contract and the field that was refused', async () => {
  phoneForTests.answer('listMeInRanking', () => refused('minors-are-not-listed'));
  expect(await callCloud(listMeInRanking, { isListed: true, policyVersion: '2026-11' })).toEqual({
    ok: false,
    failure: 'minors-are-not-listed',
  });
  phoneForTests.answer('saveProfile', () => ({ ok: false, failure: 'malformed-request', field: 'nickname' }));
  expect(await callCloud(saveProfile, { nickname: '', ageBand: 'adult', policyVersion: '2026-11' })).toEqual({
    ok: false,
    failure: 'malformed-request',
    field: 'nickname',
  });
});

it('takes a failure that the contract does not name for a fault of the server', async () => {
  phoneForTests.answer('readMe', () => refused('database-on-fire'));
  expect(await callCloud(readMe, {})).toEqual({ ok: false, failure: 'unexpected' });
});

it('tells a lost network from a function that broke', async () => {
  phoneForTests.answer('readMe', lost);
  expect(await callCloud(readMe, {})).toEqual({ ok: false, failure: 'offline' });
  phoneForTests.answer('readMe', () => {
    throw Object.assign(new Error('cloud.callFunction:fail'), { errCode: -504002 });
  });
  expect(await callCloud(readMe, {})).toEqual({ ok: false, failure: 'unexpected' });
});

it('takes an answer that does not come in time for a lost network', async () => {
  jest.useFakeTimers();
  phoneForTests.answer('readMe', () => new Promise(() => undefined));
  const reply = callCloud(readMe, {});
  await jest.advanceTimersByTimeAsync(answerWithinMilliseconds);
  expect(await reply).toEqual({ ok: false, failure: 'offline' });
  jest.useRealTimers();
});
