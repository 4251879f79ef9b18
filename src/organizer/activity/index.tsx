import { textRules } from '../../../domain/text/limits';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { CoverCard } from './CoverCard';
import { ManagementActions } from './ManagementActions';
import { ManagementEntries } from './ManagementEntries';
import { ManagementSummary } from './ManagementSummary';
import { useManagement } from './useManagement';
import './index.scss';

export default function ManagementPage() {
  const management = useManagement();
  const { activityId, shown, isOver, canCallOff, nextStep, waiting, take, publication, callOff, go } = management;
  const words =
    callOff.sessionAt === null
      ? { title: text.cancelTitle, hint: text.cancelHint, submit: text.cancelSubmit }
      : {
          title: text.cancelSessionTitle(sayMoment(callOff.sessionAt, now())),
          hint: text.cancelSessionHint,
          submit: text.cancelSession,
        };
  const actions = nextStep && (
    <ManagementActions step={nextStep} waiting={waiting} isBusy={publication.isSending} onGo={take} />
  );
  return (
    <Screen className="management" actions={actions}>
      <Answered of={shown}>
        {(managed) => (
          <>
            <ManagementSummary
              managed={managed}
              isOver={isOver}
              sessionsToCallOff={management.sessionsToCallOff}
              onCallOff={callOff.ask}
            />
            {publication.failure && <FailureNotice failure={publication.failure} />}
            <ManagementEntries managed={managed} isOver={isOver} onGo={go} />
            {managed.status !== 'cancelled' && (
              <CoverCard activityId={activityId} cover={managed.cover} onChanged={shown.reload} />
            )}
            {canCallOff && (
              <Button className="call-off-button" kind="danger" onTap={() => callOff.ask(null)}>
                {text.cancel}
              </Button>
            )}
          </>
        )}
      </Answered>
      <PromptSheet
        key={callOff.sessionId ?? activityId}
        name="reason"
        draft={`callOff.${activityId}${callOff.sessionId ?? ''}`}
        sentAs="reason"
        refusedField={callOff.refusedField}
        isOpen={callOff.isAsking}
        {...words}
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
