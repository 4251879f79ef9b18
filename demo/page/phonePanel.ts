import { pageTexts } from '../texts';
import { button, element } from './element';
import { forget, type PhoneSettings, phoneAddress, sendSettings, showWeChat } from './phoneMessages';

/** One phone on the page: its frame, who holds it, and what can be done to it. */
export type PhonePanel = {
  readonly root: HTMLElement;
  /** What the screen is seen through; its size is the phone's. */
  readonly glass: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** How the page speaks of it. */
  name(): string;
  /** Opens the mini-program anew, as its holder. */
  open(): void;
};

export function phonePanel(heading: HTMLElement, holder: { id(): string; name(): string }): PhonePanel {
  let settings: PhoneSettings = { fontSize: 'standard', network: 'online' };
  const frame = element('iframe', {});
  const alone = element('a', { class: 'alone', target: '_blank', title: pageTexts.aloneHint }, pageTexts.alone);

  const label = () => {
    alone.href = phoneAddress(holder.id(), settings);
    frame.title = holder.name();
  };
  const open = () => {
    label();
    // Replaced, not followed: the browser's back button must leave the page, not walk through phones.
    frame.contentWindow?.location.replace(phoneAddress(holder.id(), settings));
  };
  const set = (changed: Partial<PhoneSettings>) => {
    settings = { ...settings, ...changed };
    label();
    sendSettings(frame, settings);
  };
  const glass = element('div', { class: 'glass' }, frame);
  const tools = element(
    'div',
    { class: 'tools' },
    button(pageTexts.reload, { title: pageTexts.reloadHint, 'data-act': 'reload' }, open),
    button(pageTexts.resetPhone, { title: pageTexts.resetPhoneHint, 'data-act': 'reset-phone' }, () => {
      forget(holder.id());
      open();
    }),
    button(pageTexts.weChat, { title: pageTexts.weChatHint, 'data-act': 'we-chat' }, () => showWeChat(frame)),
    largeTextSwitch((fontSize) => set({ fontSize })),
    networkChoice((network) => set({ network })),
  );
  const root = element('section', { class: 'phone' }, element('header', {}, heading, alone), frameOf(glass), tools);
  return { root, glass, frame, name: holder.name, open };
}

const frameOf = (glass: HTMLElement) => element('div', { class: 'frame' }, glass);

function largeTextSwitch(choose: (fontSize: PhoneSettings['fontSize']) => void): HTMLElement {
  const made = button(pageTexts.largeText, { 'aria-pressed': 'false', 'data-act': 'large-text' }, () => {
    const isLarge = made.getAttribute('aria-pressed') === 'false';
    made.setAttribute('aria-pressed', String(isLarge));
    choose(isLarge ? 'large' : 'standard');
  });
  return made;
}

function networkChoice(choose: (network: PhoneSettings['network']) => void): HTMLElement {
  const kinds: readonly PhoneSettings['network'][] = ['online', 'slow', 'offline'];
  const buttons = kinds.map((kind) =>
    button(pageTexts.networks[kind], { 'data-act': kind, 'aria-pressed': String(kind === 'online') }, () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other.dataset.act === kind));
      choose(kind);
    }),
  );
  return element('div', { class: 'networks', role: 'group', 'aria-label': pageTexts.network }, ...buttons);
}
