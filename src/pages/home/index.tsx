import { Picker, View } from '@tarojs/components';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { Answered } from '../../components/Answered';
import { ActivityCard } from '../../components/activity/ActivityCard';
import { Segments } from '../../components/form/Segments';
import { Icon } from '../../components/Icon';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
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
