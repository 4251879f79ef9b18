import { View } from '@tarojs/components';
import { takeOverText as text } from '../../../locales/zh-CN/contest/stages';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { CheckRow } from '../../components/form/CheckRow';
import { Chips } from '../../components/form/Chips';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { StatusMark } from '../../components/StatusMark';
import { Button } from '../../ui/Button';
import { type StageEntry, useTakeOver } from './useTakeOver';
import './index.scss';

const firsts = ['3', '6', '8', '12'] as const;
const firstOptions = firsts.map((value) => ({ value, text: text.first(Number(value)) }));

/** Which entries of an earlier stage go on. */
export default function TakeOverPage() {
  const page = useTakeOver();
  const { shown, picked, left } = page;
  const isOpen = shown.value?.isListClosed === false;
  const actions = isOpen && (
    <>
      {page.failure && <FailureNotice failure={page.failure} />}
      <Button
        className="take-over-button"
        kind="primary"
        isDisabled={picked.length === 0}
        isBusy={page.isBusy}
        onTap={page.submit}
      >
        {picked.length === 0 ? text.choose : text.submit(picked.length)}
      </Button>
    </>
  );
  return (
    <Screen className="take-over" actions={actions}>
      <Answered of={shown}>
        {({ title, entries, isListClosed }) => (
          <>
            <View className="take-over__title">{title}</View>
            {isListClosed ? (
              <Notice tone="wait" icon="shield" title={text.closed}>
                {text.closedNext}
              </Notice>
            ) : (
              <>
                <View className="take-over__aside">{text.lead}</View>
                <Chips<(typeof firsts)[number] | 'own'>
                  name="first"
                  label={text.firstLabel}
                  options={firstOptions}
                  chosen="own"
                  onChoose={(first) => page.chooseFirst(Number(first))}
                />
              </>
            )}
            {left.length > 0 && (
              <Notice className="take-over-left" tone="wait" icon="warning" title={text.left}>
                {left.map(({ entryId, title: entry, reason }) => (
                  <View key={entryId}>{`${entry}：${text.leftReasons[reason]}`}</View>
                ))}
              </Notice>
            )}
            <RowList
              name="stage-entries"
              sections={[
                rowSection({
                  name: 'stage-entries',
                  rows: entries,
                  keyOf: ({ entryId }) => entryId,
                  draw: (entry) => (
                    <Row
                      entry={entry}
                      isChecked={picked.includes(entry.entryId)}
                      onToggle={isListClosed ? null : () => page.toggle(entry.entryId)}
                    />
                  ),
                  className: 'card',
                  isLined: true,
                }),
              ]}
            />
          </>
        )}
      </Answered>
    </Screen>
  );
}

type RowProps = {
  readonly entry: StageEntry;
  readonly isChecked: boolean;
  readonly onToggle: (() => void) | null;
};

function Row({ entry: { title, team, rank, final, isTaken }, isChecked, onToggle }: RowProps) {
  const place = [text.rank(rank), ...(final === null ? [] : [text.points(final)]), team].join(' · ');
  return (
    <View className="stage-entry">
      {isTaken || onToggle === null ? (
        <View>{title}</View>
      ) : (
        <CheckRow name="stage-entry" isChecked={isChecked} onToggle={onToggle}>
          {title}
        </CheckRow>
      )}
      <View className="take-over__aside">{place}</View>
      {isTaken && <StatusMark tone="yes">{text.taken}</StatusMark>}
    </View>
  );
}
