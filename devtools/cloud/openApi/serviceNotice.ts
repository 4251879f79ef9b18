/** A subscribe message as it arrived on a phone. */
export type ServiceNotice = {
  readonly id: string;
  readonly openid: string;
  readonly templateId: string;
  readonly title: string;
  /** What a tap on the card opens, without a leading slash; null: nothing. */
  readonly page: string | null;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** ISO instant by the cloud's clock. */
  readonly at: string;
};

/** The phones' side of subscribe messages. */
export type PhoneMessages = {
  /** All that are declared. */
  templates(): readonly { readonly id: string; readonly title: string }[];
  /** One more message of each of these templates may be sent to this person. Throws for a template that is not declared. */
  accept(openid: string, templateIds: readonly string[]): void;
  /** Oldest first. */
  noticesOf(openid: string): readonly ServiceNotice[];
  /** Hears of every notice as it arrives; the returned function ends that. */
  onNotice(listener: (notice: ServiceNotice) => void): () => void;
  /** Makes the next `count` sends, whoever they are for, fail with this code; nothing is used up by them. */
  failNext(count: number, errCode: number): void;
};
