import { Picker, View } from '@tarojs/components';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { ActivityCard } from '../../components/ActivityCard';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { LoadMore } from '../../components/LoadMore';
import { Screen } from '../../components/Screen';
import { Segments } from '../../components/Segments';
import { UpNext } from './UpNext';
import { useHome } from './useHome';
import './index.scss';

export default function HomePage() {
  const home = useHome();
  const { upNext } = home;
  return (
    <Screen className="home">
      {upNext && <UpNext ticket={upNext} onTap={() => home.openTicket(upNext.registrationId)} />}
      <Segments options={home.kinds} chosen={home.kind} onChoose={home.chooseKind} />
      <Picker
        mode="selector"
        range={home.countyNames}
        value={home.countyIndex}
        onChange={(event) => home.chooseCounty(Number(event.detail.value))}
      >
        <View className="county-filter" aria-role="button" aria-label={text.county}>
          <Icon name="place" />
          <View className="county-filter__name">{home.countyNames[home.countyIndex]}</View>
          <Icon name="down" size="small" />
        </View>
      </Picker>
      <Answered of={home.firstPage}>
        {() =>
          home.activities.length === 0 ? (
            <EmptyState
              title={text.empty}
              next={text.emptyNext}
              {...(home.countyIndex > 0 && {
                action: { text: text.emptyAction, onTap: () => home.chooseCounty(0) },
              })}
            />
          ) : (
            <>
              {home.activities.map((activity) => (
                <ActivityCard key={activity.id} activity={activity} onTap={home.openActivity} />
              ))}
              <LoadMore state={home.more.state} onTap={home.more.loadMore} />
            </>
          )
        }
      </Answered>
    </Screen>
  );
}
