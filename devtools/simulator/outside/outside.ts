import { openModal } from '../api/modal';
import { type MemorySlot, memorySlot } from '../phone/memorySlot';
import type { Phone } from '../phone/phone';
import type { Arrivals, ReceivedCard, ServiceNotice } from '../phone/phoneHost';
import { outsideTexts } from '../phone/texts';
import { removeBanners, showBanner } from './banner';
import { Desk, type DeskTab } from './desk';
import { deskTabs } from './deskTabs';
import { openedFromCard, openedFromCode, openedFromNotice } from './openingScenes';
import { pageOfCode } from './scanned';

const shownFields = 2;

/** What is on the phone around the mini-program: WeChat with its messages, and what the phone keeps. */
export class Outside {
  readonly #phone: Phone;
  readonly #desk: Desk;
  /** Ids of messages that the person has looked at. */
  readonly #seen: MemorySlot<readonly string[]>;
  #arrivals: Arrivals | undefined;
  #tab = 'notices';
  #stopListening = (): void => undefined;

  constructor(phone: Phone) {
    this.#phone = phone;
    this.#seen = memorySlot<readonly string[]>(phone.host.memory, 'seen', []);
    this.#desk = new Desk(phone, {
      onTab: (name) => this.#choose(name),
      onReturn: () => phone.returnToFront(),
      onScan: () => {
        this.#scan().catch((error: unknown) => phone.raise(error));
      },
    });
  }

  start(): void {
    this.#stopListening = this.#phone.host.weChat.onArrivals((arrivals) => this.#arrive(arrivals));
  }

  stop(): void {
    this.#stopListening();
  }

  get isOpen(): boolean {
    return this.#desk.isOpen;
  }

  /** Opens where something waits to be read. */
  open(): void {
    removeBanners(this.#phone);
    this.#desk.open();
    this.#choose(this.#tabs().find(({ unread }) => unread > 0)?.name ?? this.#tab);
  }

  /** What the phone's own camera has read: a mini-program code opens its page, any other text is only shown. */
  follow(code: string): void {
    const page = pageOfCode(this.#phone, code);
    if (page !== null) this.#enter(page, openedFromCode);
    else void openModal(this.#phone, { title: outsideTexts.scanned, content: code, showCancel: false });
  }

  close(): void {
    this.#desk.close();
  }

  #arrive(arrivals: Arrivals): void {
    const known = this.#arrivals;
    this.#arrivals = arrivals;
    // What came before the phone was opened waits in its list.
    if (known !== undefined) this.#announce(known, arrivals);
    this.#draw();
  }

  #announce(known: Arrivals, arrivals: Arrivals): void {
    for (const notice of unknownOf(known.notices, arrivals.notices)) {
      const lines = notice.fields.slice(0, shownFields).map(({ label, value }) => `${label}：${value}`);
      const words = { sender: outsideTexts.serviceNotices, title: notice.title, lines };
      showBanner(this.#phone, words, () => this.#openNotice(notice));
    }
    for (const card of unknownOf(known.cards, arrivals.cards)) {
      const words = { sender: card.from, title: outsideTexts.card(card.title), lines: [] };
      showBanner(this.#phone, words, () => this.#openCard(card));
    }
  }

  /** Looking at a list is reading it. */
  #choose(name: string): void {
    this.#tab = name;
    this.#draw();
    if (name === 'notices') this.#see(this.#arrivals?.notices ?? []);
    if (name === 'chats') this.#see(this.#arrivals?.cards ?? []);
  }

  #openNotice(notice: ServiceNotice): void {
    this.#see([notice]);
    if (notice.page !== null) this.#enter(notice.page, openedFromNotice);
  }

  #openCard(card: ReceivedCard): void {
    this.#see([card]);
    this.#enter(card.path, openedFromCard);
  }

  async #scan(): Promise<void> {
    const code = await this.#phone.host.scanCode();
    if (code !== null) this.follow(code);
  }

  #enter(page: string, scene: number): void {
    this.#phone.enter(`/${page.replace(/^\//, '')}`, scene);
  }

  #see(messages: readonly { readonly id: string }[]): void {
    this.#seen.write([...new Set([...this.#seen.read(), ...messages.map(({ id }) => id)])]);
    this.#tellUnread(this.#tabs());
  }

  #tellUnread(tabs: readonly DeskTab[]): void {
    this.#phone.screen.navigationBar.showUnread(tabs.reduce((sum, { unread }) => sum + unread, 0));
  }

  #draw(): void {
    const tabs = this.#tabs();
    this.#tellUnread(tabs);
    if (this.#desk.isOpen) this.#desk.show(tabs, this.#tab);
  }

  #tabs(): readonly DeskTab[] {
    const seen = new Set(this.#seen.read());
    return deskTabs(this.#phone, {
      arrivals: this.#arrivals ?? { notices: [], cards: [] },
      isSeen: (id) => seen.has(id),
      openNotice: (notice) => this.#openNotice(notice),
      openCard: (card) => this.#openCard(card),
    });
  }
}

const unknownOf = <Message extends { readonly id: string }>(
  known: readonly Message[],
  all: readonly Message[],
): readonly Message[] => all.filter(({ id }) => !known.some((other) => other.id === id));
