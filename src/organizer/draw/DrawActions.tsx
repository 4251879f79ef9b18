import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { Button } from '../../ui/Button';
import type { DrawPhase } from './drawPhase';
import type { useDrawDesk } from './useDrawDesk';

export const hasActionIn = (phase: DrawPhase): boolean =>
  phase === 'to-close' || phase === 'to-draw' || phase === 'unfinished' || phase === 'drawn';

/** The one thing to do in each phase; nothing while people sign up or seats are being given. */
export function DrawActions({ desk }: { readonly desk: ReturnType<typeof useDrawDesk> }) {
  switch (desk.phase) {
    case 'to-close':
      return (
        <Button className="close-list-button" kind="primary" isBusy={desk.isClosing} onTap={desk.close}>
          {text.close}
        </Button>
      );
    case 'to-draw':
      return (
        <Button className="draw-now-button" kind="primary" onTap={desk.drawNow}>
          {text.draw}
        </Button>
      );
    case 'unfinished':
      return (
        <Button className="go-on-button" kind="primary" onTap={desk.goOn}>
          {text.goOn}
        </Button>
      );
    case 'drawn':
      return (
        <Button className="see-public-button" kind="primary" onTap={desk.seePublic}>
          {text.seePublic}
        </Button>
      );
    default:
      return null;
  }
}
