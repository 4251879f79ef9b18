import { Picker, View } from '@tarojs/components';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { ActivityCard } from '../../components/ActivityCard';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { RowList } from '../../components/RowList';
import { rowSection } from '../../components/rowSection';
import { Screen } from '../../components/Screen';
import { Segments } from '../../components/Segments';
import { CalledOff } from './CalledOff';
import { UpNext } from './UpNext';
import { useHome } from './useHome';
import './index.scss';

export default function HomePage() {
  const home = useHome();
  const { upNext, calledOff } = home;
  return (
    <Screen className="home">
      {calledOff.map((one) => (
        <CalledOff key={one.registrationId} calledOff={one} onTap={() => home.openTicket(one.registrationId)} />
      ))}
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
      <Answered of={home.shown}>
        {() => (
          <RowList
            name="activities"
            sections={[
              rowSection({
                name: 'coming',
                rows: home.activities,
                keyOf: ({ id }) => id,
                draw: (activity) => <ActivityCard activity={activity} onTap={home.openActivity} />,
              }),
            ]}
            more={home.more}
            saysEnd={true}
            empty={
              <EmptyState
                title={text.empty}
                next={text.emptyNext}
                {...(home.countyIndex > 0 && {
                  action: { text: text.emptyAction, onTap: () => home.chooseCounty(0) },
                })}
              />
            }
          />
        )}
      </Answered>
    </Screen>
  );
}
