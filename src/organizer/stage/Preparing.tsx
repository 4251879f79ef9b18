import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureTexts } from '../../../locales/zh-CN/app/failures';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { sayMoment, saySeconds } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Fact } from '../../components/Fact';
import { Notice } from '../../components/Notice';
import { now } from '../../device/clock';
import type { Prepared } from './StartActions';

const text = stageText.preparing;
type Props = { readonly preparing: Prepared; readonly isRehearsal: boolean };

/** What is frozen from the start on, to be looked at once more. */
export function Preparing({ preparing, isRehearsal }: Props) {
  const { title, startAt, venue, obstacle } = preparing;
  return (
    <>
      <View className="stage__title">{title}</View>
      <View className="stage__aside stage__when">{`${sayMoment(startAt, now())} · ${venue}`}</View>
      {obstacle && (
        <Notice className="obstacle" tone="wait" icon="warning" title={failureTexts[obstacle].what}>
          {failureTexts[obstacle].next}
        </Notice>
      )}
      {isRehearsal && <Card title={text.rehearsing}>{text.rehearsingNext}</Card>}
      <Card {...(!isRehearsal && { title: text.frozen })}>
        <OrderFact preparing={preparing} isRehearsal={isRehearsal} />
        <PanelFact preparing={preparing} />
        <RulesFacts rules={preparing.rules} />
      </Card>
    </>
  );
}

function OrderFact({ preparing: { entries, isOrdered }, isRehearsal }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const counted = isOrdered ? text.orderOf(entries.length) : text.noOrder(entries.length);
  return (
    <Fact icon="lots" label={text.order}>
      {isRehearsal && entries.length === 0 ? text.invented : counted}
      {isOpen &&
        entries.map(({ title, team }, index) => (
          <View key={`${title}.${team}`} className="stage__aside">{`${index + 1}. ${title} · ${team}`}</View>
        ))}
      {entries.length > 0 && (
        <View>
          <View className="text-link see-order" aria-role="button" onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? text.hideOrder : text.seeOrder}
          </View>
        </View>
      )}
    </Fact>
  );
}

function PanelFact({ preparing: { judges, alternates } }: Pick<Props, 'preparing'>) {
  const missing = judges.filter(({ hasJoined }) => !hasJoined).map(({ name }) => name);
  return (
    <Fact icon="people" label={text.panel}>
      {text.joined(judges.length, judges.length - missing.length)}
      {missing.length > 0 && <View className="stage__aside">{text.notJoined(missing)}</View>}
      {alternates.length > 0 && (
        <View className="stage__aside">{text.alternates(alternates.map(({ name }) => name))}</View>
      )}
    </Fact>
  );
}

function RulesFacts({ rules }: Pick<Prepared, 'rules'>) {
  const { criteria, trimFrom, minimumPanel, timing, scoringFrom } = rules;
  const { pitchSeconds, answerSeconds, overrun } = timing;
  const pitch = saySeconds(pitchSeconds);
  return (
    <>
      <Fact icon="list" label={text.rubric}>
        {criteria.map(({ name, max }) => text.criterion(name, max)).join('，')}
        <View className="stage__aside">{trimFrom > 0 ? text.trims(trimFrom) : text.trimsNone}</View>
        <View className="stage__aside">{text.least(minimumPanel)}</View>
        {scoringFrom > 1 && <View className="stage__aside">{text.scoringFrom(scoringFrom)}</View>}
      </Fact>
      <Fact icon="clock" label={text.timing}>
        {answerSeconds > 0 ? text.times(pitch, saySeconds(answerSeconds)) : text.noAnswers(pitch)}
        {overrun && (
          <View className="stage__aside">{text.overrun(overrun.stepSeconds, overrun.points, overrun.most)}</View>
        )}
      </Fact>
    </>
  );
}
