import { View } from '@tarojs/components';
import { useState } from 'react';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { Notice } from '../../components/Notice';
import { scrollToFirst } from '../../device/scrolling';
import { Button } from '../../ui/Button';
import { stageLinePixels } from './stageLinePixels';
import type { Marking } from './useMarking';

type Props = { readonly submission: string; readonly marking: Marking };

/** Asks the one judge whose total is far from the panel’s, without any figure of the others. */
export function LookAgain({ submission, marking }: Props) {
  const [isChanging, setIsChanging] = useState(false);
  const change = () => {
    setIsChanging(true);
    scrollToFirst('.criteria', stageLinePixels);
  };
  return (
    <Notice className="look-again" tone="wait" icon="eye" title={text.lookAgain}>
      {isChanging ? text.changing : text.lookAgainNext}
      <View className="notice__answers">
        <Button className="stand-by" isBusy={marking.standing.isSending} onTap={() => void marking.standBy(submission)}>
          {text.standBy}
        </Button>
        {!isChanging && (
          <Button className="change-marks" onTap={change}>
            {text.change}
          </Button>
        )}
      </View>
    </Notice>
  );
}
