import { balanceIdOf, loseAccepts, takeAccept } from '../../../cloudfunctions/_records/outbox/balance';
import { cloudLedger } from '../../../cloudfunctions/message/cloudLedger';
import { noon } from '../../support/activities';
import { type CloudForTests, cloudForTests } from '../../support/cloudForTests';
import { aRequestId } from '../../support/town';

const memberId = 'mem_lin0000000000000';
const message = { _id: 'msg_a.b.self.1.reminder-2h.c', memberId, kind: 'reminder' } as const;

let cloud: CloudForTests;
beforeAll(async () => {
  cloud = await cloudForTests();
});
afterAll(() => cloud.close());

const accept = () => cloudLedger.accept(memberId, 'reminder', { requestId: aRequestId(), stops: 0 });

test('what is accepted while WeChat answers that nothing is left is not lost', async () => {
  await cloudLedger.open(memberId, ['reminder'], 0, noon);
  await accept();
  await accept();
  expect(await takeAccept(message)).toBe(true);
  await accept();
  await loseAccepts(message, 2);
  const { balances } = await cloud.dump();
  expect(balances?.[balanceIdOf(memberId, 'reminder')]).toMatchObject({ accepted: 3, left: 1, lost: 2, taken: [] });
});
