import { type CalendarEntry, calendarCard } from '../outside/calendar';
import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { calendarTexts, texts } from '../phone/texts';

/** Shows what would stand in the phone's calendar, and asks whether it may. */
export function confirmCalendarEntry(phone: Phone, entry: CalendarEntry): Promise<boolean> {
  const draw = drawIn(phone.document);
  return new Promise((resolve) => {
    const answer = (isAdded: boolean) => {
      veil.remove();
      phone.tapGesture.mark();
      resolve(isAdded);
    };
    const bar = draw(
      'header',
      '',
      drawButton(draw, 'refuse', texts.cancel, () => answer(false)),
      draw('b', '', calendarTexts.heading),
      drawButton(draw, 'allow', calendarTexts.add, () => answer(true)),
    );
    const sheet = draw('div', 'phone-sheet phone-calendar', bar, calendarCard(phone, entry));
    sheet.setAttribute('role', 'dialog');
    const veil = draw('div', 'phone-veil phone-adding', sheet);
    phone.screen.layer.append(veil);
  });
}
