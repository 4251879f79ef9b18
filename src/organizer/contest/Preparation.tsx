import { View } from '@tarojs/components';
import { contestText as text } from '../../../locales/zh-CN/contest/manage';
import { Notice } from '../../components/Notice';
import type { ManagedContest } from './useContest';

/** What is missing before the day. */
export function Preparation({ missing }: Pick<ManagedContest, 'missing'>) {
  if (missing.length === 0)
    return (
      <Notice className="contest-ready" tone="yes" icon="check" title={text.ready}>
        {text.readyNext}
      </Notice>
    );
  return (
    <Notice className="contest-missing" tone="wait" icon="warning" title={text.missing}>
      {missing.map((part) => (
        <View key={part} className={`contest-missing__${part}`}>
          {text.missingParts[part]}
        </View>
      ))}
    </Notice>
  );
}
