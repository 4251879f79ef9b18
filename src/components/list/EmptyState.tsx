import { View } from '@tarojs/components';
import { Button } from '../../ui/Button';
import { Mark } from '../Mark';
import './EmptyState.scss';

type Props = {
  readonly title: string;
  readonly next: string;
  readonly action?: { readonly text: string; readonly onTap: () => void };
};

export function EmptyState({ title, next, action }: Props) {
  return (
    <View className="empty">
      <Mark color="ink2" />
      <View className="empty__title">{title}</View>
      <View className="empty__next">{next}</View>
      {action && (
        <View className="empty__action">
          <Button className="empty-action" onTap={action.onTap}>
            {action.text}
          </Button>
        </View>
      )}
    </View>
  );
}
