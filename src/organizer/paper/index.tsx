import { View } from '@tarojs/components';
import { seatName, stageText } from '../../../locales/zh-CN/contest/stage';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { ChoiceField } from '../../components/form/ChoiceField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import { EmptyState } from '../../components/list/EmptyState';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { fieldOf, type Stage, sumOf } from './paperForm';
import { usePaper } from './usePaper';
import './index.scss';

const text = stageText.paper;

export default function PaperPage() {
  const page = usePaper();
  const { shown, stage, open } = page;
  const isOpen = stage !== null && open.length > 0;
  const actions = isOpen && (
    <>
      {page.failure && <FailureNotice failure={page.failure} onRetry={page.type} />}
      <Button className="type-paper-button" kind="primary" isBusy={page.isSending} onTap={page.type}>
        {text.submit}
      </Button>
    </>
  );
  return (
    <Screen className="paper-page" actions={actions}>
      <Answered of={shown}>
        {() =>
          isOpen ? (
            <PaperFields page={page} stage={stage} />
          ) : (
            <EmptyState title={text.noneOpen} next={text.noneOpenNext} />
          )
        }
      </Answered>
    </Screen>
  );
}

function PaperFields({ page, stage }: { readonly page: ReturnType<typeof usePaper>; readonly stage: Stage }) {
  const { form, open } = page;
  const { values, wrong } = form;
  if (values === null) return null;
  const entry = open.find(({ key }) => key === values.entry);
  const { criteria, step } = stage.rules;
  const whole = criteria.reduce((sum, { max }) => sum + Number(max), 0);
  const asideOf = (seat: string) => (entry?.marked.includes(seat) ? { aside: text.hasMarked } : {});
  return (
    <>
      <DraftNotice form={form} />
      <ChoiceField
        name="paper-entry"
        label={text.entry}
        options={open.map(({ key, title }) => ({ value: key as string, text: title }))}
        chosen={values.entry}
        wrong={wrong.entry}
        onChoose={(key) => form.change({ entry: key })}
      />
      <ChoiceField
        name="paper-seat"
        label={text.seat}
        options={stage.seats
          .filter(({ seat }) => !entry?.recused.includes(seat))
          .map(({ seat, name }) => ({ value: seat, text: `${seatName(seat)} ${name}`, ...asideOf(seat) }))}
        chosen={values.seat}
        wrong={wrong.seat}
        onChoose={(seat) => form.change({ seat })}
      />
      <View className="section-title">{text.marks}</View>
      {criteria.map(({ id, name, max }) => (
        <TextField
          key={id}
          name={fieldOf(id)}
          type="digit"
          label={name}
          hint={text.markHint(max, step)}
          value={values.marks[id] ?? ''}
          wrong={wrong[fieldOf(id)]}
          onChange={(mark) => form.change({ marks: { ...values.marks, [id]: mark } })}
        />
      ))}
      <View className="paper-page__sum">{text.sum(sumOf(stage.rules, values.marks), String(whole))}</View>
    </>
  );
}
