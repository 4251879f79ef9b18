import { act, screen, waitFor } from '@testing-library/react';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { acts, openWith, sent, serverTime, tap, ticket } from '../../support/phone/ticketPage';
import { aTicket } from '../../support/phone/tickets';

const line = { wants: 1, maySplit: false, from: '2026-06-20T02:00:00.000Z', offer: null, ahead: 3 } as const;
const offer = { number: 2, seats: 2, madeAt: '2026-06-30T23:00:00.000Z', until: '2026-07-01T01:00:00.000Z' };
const waiting = (more: object = {}) =>
  aTicket({ status: 'waiting', seats: 0, seed: null, waiting: { ...line, ...more } });

it('shows how many stand before, and leaves the line after a question', async () => {
  const { container } = openWith(waiting());
  await screen.findByText('前面还有 3 位');
  expect(container.querySelector('canvas')).toBeNull();
  expect(container.querySelector('.cancel-button')?.textContent).toBe('离开候补');
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  phoneForTests.answer('readTicket', () => good({ ticket: aTicket({ status: 'cancelled', seed: null }), serverTime }));
  await act(async () => tap(container, '.cancel-button'));
  await screen.findByText('报名已取消');
  expect(phoneForTests.notes).toEqual(['已离开候补']);
  expect(container.querySelector('.sign-up-again-button')).not.toBeNull();
});

it('stops waiting for the rest after a question, and keeps the seats', async () => {
  const partly = aTicket({ seats: 1, waiting: { ...line, wants: 2 } });
  const { container } = openWith(partly);
  await screen.findByText('不再等其余 2 个座位');
  phoneForTests.answer('leaveWaitlist', () => good({ status: 'confirmed', seats: 1 }));
  phoneForTests.agreesToConfirm = false;
  await act(async () => tap(container, '.leave-rest-button'));
  expect(sent()).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('readTicket', () => good({ ticket, serverTime }));
  await act(async () => tap(container, '.leave-rest-button'));
  await waitFor(() => expect(container.querySelector('.leave-rest-button')).toBeNull());
  expect(acts()).toMatchObject([{ action: 'leaveWaitlist', input: { registrationId: partly.registrationId } }]);
  expect(container.querySelector('canvas')).not.toBeNull();
});

it('tells a party that waits together by which rule it does', async () => {
  const { container } = openWith(waiting({ wants: 3, ahead: 0 }));
  await screen.findByText('您是下一位');
  expect(container.textContent).toContain('3 人一起等：空出 3 个座位才轮到您，次序一直保留。');
});

it('tells who is restricted from when on a seat may come', async () => {
  openWith(waiting({ from: '2026-07-02T06:30:00.000Z' }));
  await screen.findByText(/^明天 14:30 起还有空座，才按次序轮到您。/);
});

it('shows an offer with its running deadline and takes it with one tap', async () => {
  const { container } = openWith(waiting({ wants: 3, maySplit: true, offer, ahead: null }));
  await screen.findByText('已为您留 2 个座');
  expect(container.querySelector('.offer__left')?.textContent).toMatch(/^(1:00:00|59:5\d)$/);
  expect(container.textContent).toContain('您还要 3 个，先空出 2 个；确认后，其余 1 个接着等。');
  phoneForTests.answer('answerOffer', () => good({ status: 'confirmed', seats: 2 }));
  phoneForTests.answer('readTicket', () =>
    good({ ticket: aTicket({ seats: 2, waiting: { ...line, maySplit: true } }), serverTime }),
  );
  await act(async () => tap(container, '.accept-button'));
  await screen.findByText('已报名 · 其余候补中');
  expect(container.querySelector('.ticket__party')?.textContent).toBe('2 人 · 一张票一起进');
  expect(container.textContent).toContain('还有 1 个座位在候补');
  expect(acts()).toEqual([
    {
      action: 'answerOffer',
      input: {
        registrationId: ticket.registrationId,
        offer: 2,
        seenMovedAt: null,
        seenTermsChangedAt: null,
        isAccepted: true,
        leaves: [],
        keepsBoth: false,
      },
    },
  ]);
});

it('keeps an offer on screen when the answer was lost, and gives the same answer again', async () => {
  const { container } = openWith(waiting({ offer, ahead: null }));
  await screen.findByText('已为您留 2 个座');
  phoneForTests.answer('answerOffer', lost);
  await act(async () => tap(container, '.accept-button'));
  await screen.findByText('没有连上网络');
  expect(container.querySelector('.accept-button')?.textContent).toBe('再点一次确认');
  phoneForTests.answer('answerOffer', () => good({ status: 'confirmed', seats: 2 }));
  phoneForTests.answer('readTicket', () => good({ ticket: aTicket({ seats: 2 }), serverTime }));
  await act(async () => tap(container, '.accept-button'));
  await screen.findByText('2 人 · 一张票一起进');
  const [first, second, ...more] = acts();
  expect(second).toEqual(first);
  expect(more).toEqual([]);
});

it('lets an offer go only after a question', async () => {
  const { container } = openWith(waiting({ offer, ahead: null }));
  await screen.findByText('已为您留 2 个座');
  phoneForTests.agreesToConfirm = false;
  await act(async () => tap(container, '.decline-button'));
  expect(sent()).toEqual([]);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('answerOffer', () => good({ status: 'cancelled', seats: 0 }));
  await act(async () => tap(container, '.decline-button'));
  await waitFor(() => expect(phoneForTests.notes).toEqual(['已让给下一位']));
  expect(acts()[0]?.input).toMatchObject({ offer: 2, seenMovedAt: null, isAccepted: false });
});

it('says that an offer is over, and shows what became of it', async () => {
  const { container } = openWith(waiting({ offer, ahead: null }));
  await screen.findByText('已为您留 2 个座');
  phoneForTests.answer('answerOffer', () => refused('offer-over'));
  const timeline = [
    { step: 'offer-lapsed', at: offer.until, by: 'rule', seats: 2, until: null, reason: null },
  ] as const;
  phoneForTests.answer('readTicket', () =>
    good({ ticket: aTicket({ status: 'lapsed', seats: 0, seed: null, timeline: [...timeline] }), serverTime }),
  );
  await act(async () => tap(container, '.accept-button'));
  await screen.findByText('这次留座已经失效');
  expect(container.textContent).toContain('留座没有在时限内确认，已给了下一位');
  expect(container.querySelector('.timeline')?.textContent).toContain('没有在时限内确认，留座给了下一位');
});

it('asks whether the holder still comes, and takes a yes', async () => {
  const reconfirmation = { until: '2026-07-02T18:30:00.000Z', isDone: false };
  const { container } = openWith(aTicket({ reconfirmation }));
  await screen.findByText('请确认您会来');
  expect(container.querySelector('canvas')).not.toBeNull();
  phoneForTests.answer('reconfirm', () => good({ reconfirmedAt: serverTime }));
  phoneForTests.answer('readTicket', () =>
    good({ ticket: aTicket({ reconfirmation: { ...reconfirmation, isDone: true } }), serverTime }),
  );
  await act(async () => tap(container, '.reconfirm-button'));
  await screen.findByText('已确认会来');
  expect(container.querySelector('.reconfirm')).toBeNull();
  expect(phoneForTests.notes).toEqual(['好的，座位为您留着']);
});
