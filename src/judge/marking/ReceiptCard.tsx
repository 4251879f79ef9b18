import { View } from '@tarojs/components';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { now } from '../../device/clock';
import { copyText } from '../../device/feedback';
import './ReceiptCard.scss';

type Props = { readonly receipt: string; readonly at: string; readonly isPaper: boolean };

const shownLength = 16;
const grouped = (hash: string): string => hash.slice(0, shownLength).replace(/(.{4})(?=.)/g, '$1 ');

/** The proof that a judge takes home: the start of what the published protocol has in full. */
export function ReceiptCard({ receipt, at, isPaper }: Props) {
  return (
    <Card className="receipt" title={text.receipt}>
      <View className="receipt__short">{grouped(receipt)}…</View>
      <View className="receipt__aside">{text.receiptAt(sayMoment(at, now()))}</View>
      {isPaper && <View className="receipt__aside">{text.paper}</View>}
      <View className="receipt__aside">{text.receiptNext}</View>
      <View className="text-link receipt__copy" aria-role="button" onClick={() => copyText(receipt)}>
        {text.copy}
      </View>
    </Card>
  );
}
