import { View } from '@tarojs/components';
import { workbenchText as text } from '../../../locales/zh-CN/activity/workbench';
import { contestText } from '../../../locales/zh-CN/contest/manage';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { ManagedCard } from './ManagedCard';
import { type Managed, useActivities } from './useActivities';
import { waitsSection } from './WaitsSection';
import './index.scss';

export default function ActivitiesPage() {
  const workbench = useActivities();
  const { shown, waits, coming, past, more, open, openTask, create, organisations } = workbench;
  const actions = shown.value && (
    <Button className="create-button" kind="primary" onTap={create}>
      {text.create}
    </Button>
  );
  const section = (name: 'coming' | 'past', rows: readonly Managed[]) =>
    rowSection({
      name,
      rows,
      keyOf: ({ id }) => id,
      draw: (activity) => <ManagedCard activity={activity} onTap={open} />,
      head: <View className="section-title">{text[name]}</View>,
    });
  return (
    <Screen className="workbench" actions={actions}>
      <Answered of={shown}>
        {() => (
          <>
            <RowList
              name="managed"
              sections={[waitsSection(waits, openTask), section('coming', coming), section('past', past)]}
              more={more}
              saysEnd={true}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
            <Card>
              <Entry
                name="contests"
                icon="ranking"
                text={contestText.entry}
                aside={contestText.entryNext}
                onTap={workbench.openContests}
              />
            </Card>
            {organisations.length > 0 && (
              <Card title={text.offices}>
                {organisations.map(({ id, name }) => (
                  <Entry key={id} name="office" icon="phone" text={name} onTap={() => workbench.openOffice(id)} />
                ))}
              </Card>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}
