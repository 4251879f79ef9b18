import { share } from '../api/sharing';
import type { Builtin } from './builtin';
import { nearestForm } from './form';

/** Open types that do something here; any other is reported when it is tapped. */
const emulatedOpenTypes: ReadonlySet<string> = new Set(['', 'share', 'chooseAvatar', 'agreePrivacyAuthorization']);

export const button: Builtin = {
  tag: 'button',
  properties: {
    size: { type: String, value: 'default' },
    type: { type: String, value: 'default' },
    plain: Boolean,
    disabled: Boolean,
    loading: Boolean,
    formType: String,
    openType: String,
    hoverClass: { type: String, value: 'button-hover' },
    hoverStartTime: { type: Number, value: 20 },
    hoverStayTime: { type: Number, value: 70 },
  },
  styles: `wx-button { display: block; box-sizing: border-box; position: relative; margin: 0 auto; padding: 0 14px; border-radius: 5px; font-size: 18px;
      line-height: 2.55555556; text-align: center; text-decoration: none; color: #000; background-color: #f8f8f8; overflow: hidden;
      cursor: pointer; user-select: none; }
    wx-button::after { content: ""; position: absolute; top: 0; left: 0; width: 200%; height: 200%; border: 1px solid rgba(0,0,0,.2);
      transform: scale(.5); transform-origin: 0 0; border-radius: 10px; pointer-events: none; box-sizing: border-box; }
    wx-button[type=primary] { color: #fff; background-color: #1aad19; } wx-button[type=warn] { color: #fff; background-color: #e64340; }
    wx-button[plain] { color: #353535; border: 1px solid #353535; background-color: transparent; } wx-button[plain]::after { border-width: 0; }
    wx-button[type=primary][plain] { color: #1aad19; border-color: #1aad19; } wx-button[type=warn][plain] { color: #e64340; border-color: #e64340; }
    wx-button[size=mini] { display: inline-block; line-height: 2.3; font-size: 13px; padding: 0 1.34em; }
    wx-button[disabled] { color: rgba(0,0,0,.3); background-color: #f7f7f7; cursor: default; }
    wx-button[type][disabled]:not([type=default]) { color: rgba(255,255,255,.6); opacity: .6; }
    wx-button[loading]::before { content: ""; display: inline-block; width: 18px; height: 18px; vertical-align: middle; margin-right: 6px;
      border: 2px solid currentColor; border-right-color: transparent; border-radius: 50%; animation: wx-button-turn 1s linear infinite; }
    wx-button[class*=button-hover] { filter: brightness(.92); }
    @keyframes wx-button-turn { to { transform: rotate(360deg); } }`,
  create(part) {
    const { element, phone } = part;
    element.setAttribute('role', 'button');
    // Captured: what lies around a disabled button, or on it, gets no tap either.
    part.component.addListener('tap', () => !part.flag('disabled'), { capture: true });
    part.onTap(() => {
      const openType = part.text('openType');
      if (!emulatedOpenTypes.has(openType)) phone.raise(new Error(`<button open-type="${openType}"> is not emulated`));
      if (openType === 'share') {
        const target = { id: part.component.id, dataset: { ...part.component.dataset } };
        share(phone, { from: 'button', target }).catch((error: unknown) => phone.raise(error));
      }
      const form = nearestForm(part.component);
      if (part.text('formType') === 'submit') form?.submit(part.component);
      if (part.text('formType') === 'reset') form?.reset();
    });
    return {
      changed(property) {
        if (property === 'type' || property === 'size') element.setAttribute(property, part.text(property));
        if (property === 'plain' || property === 'loading' || property === 'disabled') {
          element.toggleAttribute(property, part.flag(property));
        }
        if (property === 'disabled' && part.text('ariaDisabled') === '') {
          if (part.flag('disabled')) element.setAttribute('aria-disabled', 'true');
          else element.removeAttribute('aria-disabled');
        }
      },
    };
  },
};
