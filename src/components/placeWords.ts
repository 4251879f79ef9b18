import { seatsText as text } from '../../locales/zh-CN/activity/seats';
import type { Outlook } from './outlook';

export function placeWords(outlook: Outlook, { left, capacity }: { readonly left: number; readonly capacity: number }) {
  switch (outlook) {
    case 'seat':
      return text.leftWhole(left);
    case 'line':
      return left > 0 ? text.inLine : text.fullCanWait;
    case 'draw':
      return text.draw(capacity);
    case 'review':
      return text.review(capacity);
    case 'gone':
      return text.full;
  }
}
