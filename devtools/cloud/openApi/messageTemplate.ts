/** A subscribe message as chosen by hand in WeChat's console. */
export type MessageTemplate = {
  readonly id: string;
  readonly title: string;
  /** `name` is type and number (`thing1`), `label` what the card shows before the value. */
  readonly fields: readonly { readonly name: string; readonly label: string }[];
};
