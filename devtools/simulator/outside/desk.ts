import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { outsideTexts } from '../phone/texts';
import { appNameOf } from '../sheets/appHeading';

/** One of the lists on the desk. */
export interface DeskTab {
  readonly name: string;
  readonly label: string;
  /** What a person has not looked at yet. */
  readonly unread: number;
  readonly emptyText: string;
  readonly entries: readonly HTMLElement[];
}

interface DeskReactions {
  readonly onTab: (name: string) => void;
  readonly onReturn: () => void;
  readonly onScan: () => void;
}

/** What a person sees who leaves the mini-program: WeChat with its notices, and what the phone keeps. */
export class Desk {
  readonly element: HTMLElement;
  readonly #phone: Phone;
  readonly #reactions: DeskReactions;

  constructor(phone: Phone, reactions: DeskReactions) {
    this.#phone = phone;
    this.#reactions = reactions;
    this.element = drawIn(phone.document)('div', 'phone-desk');
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-label', outsideTexts.desk);
  }

  get isOpen(): boolean {
    return this.element.isConnected;
  }

  open(): void {
    this.#phone.screen.layer.append(this.element);
  }

  close(): void {
    this.element.remove();
  }

  show(tabs: readonly DeskTab[], chosen: string): void {
    const draw = drawIn(this.#phone.document);
    const back = drawButton(draw, 'return', appNameOf(this.#phone), this.#reactions.onReturn);
    const scan = drawButton(draw, 'scan', outsideTexts.scan, this.#reactions.onScan);
    const row = tabs.map(({ name, label, unread }) => {
      const tab = drawButton(draw, '', label, () => this.#reactions.onTab(name));
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(name === chosen));
      tab.dataset.tab = name;
      if (unread > 0) tab.append(draw('em', '', String(unread)));
      return tab;
    });
    const { entries = [], emptyText = '' } = tabs.find(({ name }) => name === chosen) ?? {};
    this.element.replaceChildren(
      draw('header', '', back, draw('h2', '', outsideTexts.desk), scan),
      draw('nav', '', ...row),
      draw('main', '', ...(entries.length === 0 ? [draw('p', 'empty', emptyText)] : entries)),
    );
  }
}
