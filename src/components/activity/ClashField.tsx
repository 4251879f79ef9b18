import { clashText as text } from '../../../locales/zh-CN/registration/clash';
import { ChoiceField } from '../form/ChoiceField';
import { type ClashingSeats, clashName } from './clashName';

export type ClashChoice = 'swap' | 'both';

type Props = {
  readonly clashes: readonly ClashingSeats[];
  /** What it means to leave the other one here. */
  readonly swap: { readonly text: string; readonly note: string };
  readonly chosen: ClashChoice | null;
  readonly wrong: string | undefined;
  readonly onChoose: (choice: ClashChoice) => void;
};

/** Which to leave of two at the same time, each named; nothing where none clashes. */
export function ClashField({ clashes, swap, chosen, wrong, onChoose }: Props) {
  if (clashes.length === 0) return null;
  return (
    <ChoiceField
      name="clash"
      label={text.question(clashes.map(clashName).join(text.and))}
      options={[
        { value: 'swap', text: swap.text, aside: swap.note },
        { value: 'both', text: text.both, aside: text.bothNote },
      ]}
      chosen={chosen}
      wrong={wrong}
      onChoose={onChoose}
    />
  );
}
