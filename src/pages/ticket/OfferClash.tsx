import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { ChoiceField } from '../../components/form/ChoiceField';
import { clashQuestion } from './clashWords';
import type { useOfferAnswer } from './useOfferAnswer';

const text = ticketText.clash;

/** Which to leave of two at the same time, before an offer is accepted; nothing where none clashes. */
export function OfferClash({ answer }: { readonly answer: ReturnType<typeof useOfferAnswer> }) {
  const { clashes, clash, wrong, chooseClash } = answer;
  if (clashes.length === 0) return null;
  return (
    <ChoiceField
      name="clash"
      label={clashQuestion(clashes)}
      options={[
        { value: 'swap', text: text.swap, aside: text.swapNote },
        { value: 'both', text: text.both, aside: text.bothNote },
      ]}
      chosen={clash}
      wrong={wrong}
      onChoose={chooseClash}
    />
  );
}
