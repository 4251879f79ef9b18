import { balanceIdOf, clearAccepts, takeAccepts } from '../../../cloudfunctions/_records/outbox/cloudBalance';
import { cloudLedger } from '../../../cloudfunctions/message/preferences/cloudLedger';
import { noon } from '../../support/activities';
import { cloudOfFile } from '../../support/stage';
import { aRequestId } from '../../support/town';

const memberId = 'mem_lin0000000000000';
const message = { _id: 'msg_a.b.self.1.reminder-2h.c', memberId, kind: 'reminder' } as const;

const cloud = cloudOfFile();

const accept = () => cloudLedger.accept(memberId, 'reminder', { requestId: aRequestId(), stops: 0 });

test('what is accepted while WeChat answers that nothing is left is not lost', async () => {
  await cloudLedger.open(memberId, ['reminder'], 0, noon);
  await accept();
  await accept();
  expect(await takeAccepts([message])).toEqual(new Set([message._id]));
  await accept();
  await clearAccepts(message, 2);
  const { balances } = await cloud.dump();
  expect(balances?.[balanceIdOf(memberId, 'reminder')]).toMatchObject({ accepted: 3, left: 1, lost: 2, taken: [] });
});

test('what was accepted before stops were counted is still there at the next prompt, and gone at a stop', async () => {
  const _id = balanceIdOf('mem_old0000000000000', 'change');
  const old = { memberId: 'mem_old0000000000000', kind: 'change', accepted: 3, left: 2, lost: 0, taken: ['m'] };
  await cloud.database.collection('balances').add({ data: { _id, ...old, requestIds: [] } });
  await cloudLedger.open(old.memberId, ['change'], 0, noon);
  await cloudLedger.accept(old.memberId, 'change', { requestId: aRequestId(), stops: 0 });
  expect((await cloud.dump()).balances?.[_id]).toMatchObject({ accepted: 4, left: 3, lost: 0, stops: 0 });
  await cloudLedger.dropAccepts(old.memberId, 1);
  expect((await cloud.dump()).balances?.[_id]).toMatchObject({ accepted: 4, left: 0, lost: 3, stops: 1 });
});
