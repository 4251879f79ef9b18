import type { Arrivals, ServiceNotice } from '../phoneHost';
import { type MemorySlot, memorySlot } from '../runtime/memorySlot';
import type { Phone } from '../runtime/phone';
import { outsideTexts } from '../texts';
import { showBanner } from './banner';
import { Desk, type DeskTab } from './desk';
import { noticeCard } from './noticeCard';
import { openedFromNotice } from './openingScenes';

/** What is on the phone around the mini-program: WeChat with its messages, and what the phone keeps. */
export class Outside {
  readonly #phone: Phone;
  readonly #desk: Desk;
  readonly #seen: MemorySlot<readonly string[]>;
  #arrivals: Arrivals | undefined;
  #tab = 'notices';
  #stopListening = (): void => undefined;

  constructor(phone: Phone) {
    this.#phone = phone;
    this.#seen = memorySlot<readonly string[]>(phone.host.memory, 'seenNotices', []);
    this.#desk = new Desk(phone, {
      onTab: (name) => this.#choose(name),
      onReturn: () => phone.returnToFront(),
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

  open(): void {
    this.#desk.open();
    this.#choose(this.#tab);
  }

  close(): void {
    this.#desk.close();
  }

  #arrive(arrivals: Arrivals): void {
    const known = this.#arrivals;
    this.#arrivals = arrivals;
    const isNew = ({ id }: ServiceNotice) => !known?.notices.some((other) => other.id === id);
    const newest = arrivals.notices.filter(isNew).at(-1);
    // What came before the phone was opened waits in the list.
    if (known !== undefined && newest !== undefined) showBanner(this.#phone, newest, () => this.#follow(newest));
    this.#draw();
  }

  #choose(name: string): void {
    this.#tab = name;
    this.#draw();
    if (name === 'notices') {
      this.#seen.write(this.#arrivals?.notices.map(({ id }) => id) ?? []);
      this.#tellUnread();
    }
  }

  #follow({ id, page }: ServiceNotice): void {
    this.#seen.write([...this.#seen.read(), id]);
    this.#tellUnread();
    if (page !== null) this.#phone.enter(`/${page.replace(/^\//, '')}`, openedFromNotice);
  }

  get #unread(): number {
    const seen = new Set(this.#seen.read());
    return this.#arrivals?.notices.filter(({ id }) => !seen.has(id)).length ?? 0;
  }

  #tellUnread(): void {
    this.#phone.screen.navigationBar.showUnread(this.#unread);
  }

  #draw(): void {
    this.#tellUnread();
    if (this.#desk.isOpen) this.#desk.show(this.#tabs(), this.#tab);
  }

  #tabs(): readonly DeskTab[] {
    const notices = this.#arrivals?.notices ?? [];
    return [
      {
        name: 'notices',
        label: outsideTexts.serviceNotices,
        unread: this.#unread,
        emptyText: outsideTexts.noNotices,
        entries: [...notices].reverse().map((notice) => noticeCard(this.#phone, notice, () => this.#follow(notice))),
      },
    ];
  }
}
