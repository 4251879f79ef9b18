import { manageText as text } from '../../../locales/zh-CN/organizer';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/PromptSheet';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { ManagementActions } from './ManagementActions';
import { ManagementSummary } from './ManagementSummary';
import { useManagement } from './useManagement';
import './index.scss';

export default function ManagementPage() {
  const { shown, isOver, publication, callOff, openDesk, openRoster, edit, see } = useManagement();
  const status = shown.value?.status;
  const actions = status && status !== 'cancelled' && (
    <ManagementActions
      status={status}
      isBusy={publication.isSending}
      onPublish={publication.publish}
      onOpenDesk={openDesk}
    />
  );
  return (
    <Screen className="management" actions={actions}>
      <Answered of={shown}>
        {(managed) => (
          <>
            <ManagementSummary managed={managed} isOver={isOver} />
            {publication.failure && <FailureNotice failure={publication.failure} />}
            <Card>
              {managed.status !== 'draft' && (
                <Entry name="roster" icon="people" text={text.roster} onTap={openRoster} />
              )}
              {managed.status !== 'cancelled' && !isOver && (
                <Entry name="edit" icon="edit" text={text.edit} onTap={edit} />
              )}
              <Entry name="see" icon="calendar" text={text.see} onTap={see} />
            </Card>
            {managed.status !== 'cancelled' && now() < managed.plan.startAt && (
              <Button className="call-off-button" kind="danger" onTap={callOff.ask}>
                {text.cancel}
              </Button>
            )}
          </>
        )}
      </Answered>
      <PromptSheet
        name="reason"
        isOpen={callOff.isAsking}
        title={text.cancelTitle}
        hint={text.cancelHint}
        submit={text.cancelSubmit}
        kind="danger"
        minLength={2}
        maxLength={100}
        wrong={text.cancelWrong}
        isBusy={callOff.isSending}
        failure={callOff.failure}
        onSubmit={callOff.callOff}
        onClose={callOff.close}
      />
    </Screen>
  );
}
