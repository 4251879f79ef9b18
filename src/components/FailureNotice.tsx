import { View } from '@tarojs/components';
import { type AnyFailure, failureTexts } from '../../locales/zh-CN/app/failures';
import { shellText } from '../../locales/zh-CN/app/shell';
import { Button } from '../ui/Button';
import { Icon } from './Icon';
import { Mark } from './Mark';
import './FailureNotice.scss';

type Props = {
  readonly failure: AnyFailure;
  readonly onRetry?: () => void;
  /** In place of a whole screen, or a line above what is still shown. */
  readonly isWholeScreen?: boolean;
};

export function FailureNotice({ failure, onRetry, isWholeScreen = false }: Props) {
  const { what, next } = failureTexts[failure];
  const icon = failure === 'offline' ? 'offline' : 'warning';
  return (
    <View className={isWholeScreen ? 'failure failure--whole' : 'failure'} aria-role="alert">
      {isWholeScreen ? (
        <Mark color="amber">
          <Icon name={icon} color="amber" size="large" />
        </Mark>
      ) : (
        <Icon name={icon} color="amber" />
      )}
      <View className="failure__words">
        <View className="failure__what">{what}</View>
        <View className="failure__next">{next}</View>
      </View>
      {onRetry && (
        <View className="failure__retry">
          <Button className="retry-button" onTap={onRetry}>
            {shellText.retry}
          </Button>
        </View>
      )}
    </View>
  );
}
