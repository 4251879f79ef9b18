import { seatsText as text } from '../../../locales/zh-CN/activity/seats';
import type { SignUpOutcome } from './signUpOutcome';

type Place = { readonly left: number; readonly capacity: number; readonly ahead: number };

export function placeWords(outcome: SignUpOutcome, { left, capacity, ahead }: Place) {
  switch (outcome) {
    case 'seat':
      return text.leftWhole(left);
    case 'waitlist':
      return withAhead(left > 0 ? text.inLine : text.fullCanWait, ahead);
    case 'draw':
      return text.draw(capacity);
    case 'review':
      return text.review(capacity);
    case 'door-closed':
      return text.doorClosed;
    case 'gone':
      return text.full;
  }
}

const withAhead = (words: string, ahead: number): string => (ahead > 0 ? `${words} · ${text.ahead(ahead)}` : words);
