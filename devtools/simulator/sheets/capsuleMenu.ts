import { canBeShared, share } from '../api/sharing';
import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { menuTexts, texts } from '../phone/texts';
import { appHeading } from './appHeading';
import { openSettingPanel } from './settingPanel';

/** What the capsule's dots open. */
export function openCapsuleMenu(phone: Phone, restart: () => void): void {
  const draw = drawIn(phone.document);
  const tile = (name: string, label: string, press: () => void) => {
    const made = drawButton(draw, `tile ${name}`, draw('i'), () => {
      veil.remove();
      press();
    });
    made.append(label);
    return made;
  };
  const send = tile('send', menuTexts.share, () => {
    share(phone, { from: 'menu' }).catch((error: unknown) => phone.raise(error));
  });
  send.disabled = !canBeShared(phone.pages.top);
  const setting = tile('setting', menuTexts.setting, () => void openSettingPanel(phone));
  const sheet = draw(
    'div',
    'phone-sheet phone-menu',
    appHeading(phone, ''),
    draw('div', 'tiles', send, setting, tile('restart', menuTexts.restart, restart)),
    drawButton(draw, '', texts.cancel, () => veil.remove()),
  );
  const veil = draw('div', 'phone-veil', sheet);
  veil.addEventListener('click', (event) => {
    if (event.target === veil) veil.remove();
  });
  phone.screen.layer.append(veil);
}
