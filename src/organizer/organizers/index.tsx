import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { organizersText as text } from '../../../locales/zh-CN/organisation/organizers';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { useOrganizers } from './useOrganizers';
import './index.scss';

export default function OrganizersPage() {
  const { shown, removing } = useOrganizers();
  return (
    <Screen className="organizers">
      <Answered of={shown}>
        {({ name, organizers }) => (
          <>
            <View className="organizers__lead">{text.lead(name)}</View>
            {removing.sheet.failure && !removing.sheet.isOpen && <FailureNotice failure={removing.sheet.failure} />}
            <RowList
              name="organizers"
              sections={[
                rowSection({
                  name: 'all',
                  rows: organizers,
                  keyOf: ({ id }) => id,
                  draw: (organizer) => (
                    <Card title={organizer.nickname} className="organizer">
                      <View className="organizer__since">
                        {organizer.since === null ? text.sinceUnknown : text.since(sayMoment(organizer.since, now()))}
                      </View>
                      <Button className="remove-organizer-button" onTap={() => removing.ask(organizer)}>
                        {text.remove}
                      </Button>
                    </Card>
                  ),
                }),
              ]}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
          </>
        )}
      </Answered>
      <PromptSheet
        {...removing.sheet}
        name="removal"
        draft={`removal.${removing.subject?.id ?? ''}`}
        sentAs="reason"
        title={text.reason(removing.subject?.nickname ?? '')}
        hint={text.reasonHint}
        submit={text.remove}
        kind="danger"
        rule={textRules.removalReason}
        wrong={text.reasonWrong}
      />
    </Screen>
  );
}
