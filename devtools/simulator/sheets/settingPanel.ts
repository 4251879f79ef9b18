import { permissionsOf } from '../api/permissions';
import { subscriptionsOf } from '../api/subscriptions';
import { drawButton, drawIn } from '../phone/drawing';
import { scopes } from '../phone/permissionScopes';
import type { Phone } from '../phone/phone';
import { permissionTexts, texts } from '../phone/texts';

/** The mini-program's settings as WeChat keeps them: what it may do, and whether it may send messages. Ends with the way back. */
export function openSettingPanel(phone: Phone): Promise<void> {
  const draw = drawIn(phone.document);
  const permissions = permissionsOf(phone);
  const subscriptions = subscriptionsOf(phone);
  const switchRow = (label: string, isOn: boolean, turn: (isOn: boolean) => void) => {
    const row = drawButton(draw, 'row', label, () => {
      const isNowOn = row.getAttribute('aria-checked') !== 'true';
      row.setAttribute('aria-checked', String(isNowOn));
      turn(isNowOn);
    });
    row.setAttribute('role', 'switch');
    row.setAttribute('aria-checked', String(isOn));
    return row;
  };
  const asked = scopes.filter((scope) => permissions.read()[scope] !== undefined);
  const permissionRows = asked.map((scope) =>
    switchRow(permissionTexts.scopes[scope], permissions.read()[scope] === true, (isGranted) =>
      permissions.write({ ...permissions.read(), [scope]: isGranted }),
    ),
  );
  const { isOn, kept } = subscriptions.read();
  const messageRow = switchRow(permissionTexts.messages, isOn, (isNowOn) =>
    subscriptions.write({ ...subscriptions.read(), isOn: isNowOn }),
  );
  const forget = drawButton(draw, 'row plain', permissionTexts.askAgain, () => {
    subscriptions.write({ ...subscriptions.read(), kept: {} });
    forget.remove();
  });
  return new Promise((resolve) => {
    const back = drawButton(draw, 'back', '', () => {
      panel.remove();
      phone.tapGesture.mark();
      resolve();
    });
    back.setAttribute('aria-label', texts.back);
    const panel = draw(
      'div',
      'phone-setting',
      draw('header', '', back, draw('h2', '', permissionTexts.setting)),
      ...(permissionRows.length === 0 ? [draw('p', '', permissionTexts.nothingAsked)] : permissionRows),
      messageRow,
      ...(Object.keys(kept).length === 0 ? [] : [forget]),
    );
    panel.setAttribute('role', 'dialog');
    phone.screen.layer.append(panel);
  });
}
