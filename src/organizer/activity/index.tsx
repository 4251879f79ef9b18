import { textRules } from '../../../domain/text/limits';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/PromptSheet';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { CoverCard } from './CoverCard';
import { ManagementActions } from './ManagementActions';
import { ManagementEntries } from './ManagementEntries';
import { ManagementSummary } from './ManagementSummary';
import { useManagement } from './useManagement';
import './index.scss';

export default function ManagementPage() {
  const { activityId, shown, isOver, canCallOff, nextStep, waiting, take, publication, callOff, go } = useManagement();
  const actions = nextStep && (
    <ManagementActions step={nextStep} waiting={waiting} isBusy={publication.isSending} onGo={take} />
  );
  return (
    <Screen className="management" actions={actions}>
      <Answered of={shown}>
        {(managed) => (
          <>
            <ManagementSummary managed={managed} isOver={isOver} />
            {publication.failure && <FailureNotice failure={publication.failure} />}
            <ManagementEntries managed={managed} isOver={isOver} onGo={go} />
            {managed.status !== 'cancelled' && (
              <CoverCard activityId={activityId} cover={managed.cover} onChanged={shown.reload} />
            )}
            {canCallOff && (
              <Button className="call-off-button" kind="danger" onTap={callOff.ask}>
                {text.cancel}
              </Button>
            )}
          </>
        )}
      </Answered>
      <PromptSheet
        name="reason"
        draft={`callOff.${activityId}`}
        sentAs="reason"
        refusedField={callOff.refusedField}
        isOpen={callOff.isAsking}
        title={text.cancelTitle}
        hint={text.cancelHint}
        submit={text.cancelSubmit}
        kind="danger"
        rule={textRules.callOffReason}
        wrong={text.cancelWrong}
        isBusy={callOff.isSending}
        failure={callOff.failure}
        onSubmit={callOff.callOff}
        onClose={callOff.close}
      />
    </Screen>
  );
}
