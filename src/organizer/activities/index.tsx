import { View } from '@tarojs/components';
import { workbenchText as text } from '../../../locales/zh-CN/activity/workbench';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/EmptyState';
import { LoadMore } from '../../components/LoadMore';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { ManagedCard } from './ManagedCard';
import { useActivities } from './useActivities';
import './index.scss';

export default function ActivitiesPage() {
  const { shown, coming, past, more, open, create } = useActivities();
  const actions = shown.value && (
    <Button className="create-button" kind="primary" onTap={create}>
      {text.create}
    </Button>
  );
  return (
    <Screen className="workbench" actions={actions}>
      <Answered of={shown}>
        {() =>
          coming.length + past.length === 0 ? (
            <EmptyState title={text.empty} next={text.emptyNext} />
          ) : (
            <>
              {coming.length > 0 && <View className="section-title">{text.coming}</View>}
              {coming.map((activity) => (
                <ManagedCard key={activity.id} activity={activity} onTap={open} />
              ))}
              {past.length > 0 && <View className="section-title">{text.past}</View>}
              {past.map((activity) => (
                <ManagedCard key={activity.id} activity={activity} onTap={open} />
              ))}
              <LoadMore state={more.state} onTap={more.loadMore} />
            </>
          )
        }
      </Answered>
    </Screen>
  );
}
