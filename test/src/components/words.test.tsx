import { render } from '@testing-library/react';
import { verdicts } from '../../../domain/checkin/verdict';
import { SeatsBar } from '../../../src/components/activity/SeatsBar';
import { DoorAnswer } from '../../../src/components/ticket/DoorAnswer';

/** State is told by word and shape too, never by colour alone. */
it.each([
  [3, '余 3 / 20', '还剩 3 个名额'],
  [0, '已满', '名额已满'],
])('says in words that %i seats are left', (left, caption, label) => {
  const { container } = render(<SeatsBar capacity={20} left={left} />);
  expect(container.querySelector('.seats-bar__words')?.textContent).toBe(caption);
  expect(container.querySelector('.seats-bar')?.getAttribute('aria-label')).toBe(label);
});

it('has one big word and a reason for every verdict of the door', () => {
  for (const verdict of verdicts) {
    const answer = {
      verdict,
      nickname: null,
      seats: null,
      sessionId: null,
      at: verdict === 'used' ? '2026-07-03T06:03:00.000Z' : null,
      party: null,
    };
    const { container, unmount } = render(<DoorAnswer answer={answer} onClose={() => undefined} />);
    expect(container.querySelector('.door__word')?.textContent).toMatch(/^\p{Script=Han}{2,4}( \d+:\d\d)?$/u);
    expect(container.querySelector('.door__reason')?.textContent).not.toBe('');
    unmount();
  }
});

it('closes without scanning on, and scans on where scanning is what one does', () => {
  const answer = {
    verdict: 'valid',
    nickname: '小橘灯',
    seats: 1,
    sessionId: 's1',
    at: '2026-07-03T06:03:00.000Z',
    party: null,
  } as const;
  const done: string[] = [];
  const { container } = render(
    <DoorAnswer answer={answer} onGoOn={() => done.push('on')} onClose={() => done.push('close')} />,
  );
  container.querySelector<HTMLElement>('.door__close')?.click();
  container.querySelector<HTMLElement>('.door')?.click();
  expect(done).toEqual(['close', 'on']);
});
