import type {
  Arrivals,
  Contact,
  MessageTemplate,
  ShareCard,
  WeChatLine,
} from '../../../../devtools/simulator/phone/phoneHost';

/** WeChat's servers as a test plays them. */
export class RecordingWeChat implements WeChatLine {
  known: readonly MessageTemplate[] = [
    { id: 'offer', title: '候补名额提醒' },
    { id: 'reminder', title: '活动开始提醒' },
    { id: 'change', title: '活动变更通知' },
    { id: 'other-change', title: '活动变更通知' },
  ];
  isOutOfReach = false;
  readonly accepted: (readonly string[])[] = [];
  readonly shared: { readonly to: string; readonly card: ShareCard }[] = [];
  readonly #listeners = new Set<(arrivals: Arrivals) => void>();

  async templates(): Promise<readonly MessageTemplate[]> {
    this.#reach();
    return this.known;
  }

  async accept(templateIds: readonly string[]): Promise<void> {
    this.#reach();
    this.accepted.push(templateIds);
  }

  async contacts(): Promise<readonly Contact[]> {
    this.#reach();
    return [
      { id: 'organizer', name: '江边的风' },
      { id: 'listed', name: '竹里客' },
    ];
  }

  async share(to: string, card: ShareCard): Promise<void> {
    this.#reach();
    this.shared.push({ to, card });
  }

  onArrivals(listener: (arrivals: Arrivals) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Has this be all that has arrived. */
  deliver(arrivals: Partial<Arrivals>): void {
    for (const listener of this.#listeners) listener({ notices: [], cards: [], ...arrivals });
  }

  #reach(): void {
    if (this.isOutOfReach) throw new Error('out of reach');
  }
}
