import { View } from '@tarojs/components';
import { hasOnlinePlaces } from '../../../domain/activity/plan';
import { textRules } from '../../../domain/text/limits';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { Card } from '../../components/Card';
import { TextField } from '../../components/form/TextField';
import { FixedSession } from './FixedSession';
import type { SessionFieldProps } from './fieldProps';
import { SessionField } from './SessionField';
import { newSessionId, withCopyOf, withoutSession } from './sessionForms';

/** When it takes place and for how many. One session looks like none: its fields stand among the others. */
export function SessionsFields(props: SessionFieldProps) {
  const { form, wrong, fixed, onChange } = props;
  const { sessions } = form;
  const newId = newSessionId(form);
  const last = sessions[sessions.length - 1];
  const copy = (id: string) => newId !== null && onChange(withCopyOf(form, id, newId));
  return (
    <>
      {sessions.length === 1 &&
        sessions.map((session) => <SessionField key={session.id} {...props} session={session} />)}
      {sessions.length > 1 &&
        sessions.map((session, index) => (
          <Card key={session.id} title={text.session(index + 1)} className={`session-card session-card-${session.id}`}>
            {fixed[session.id] ? (
              <FixedSession session={session} why={fixed[session.id] ?? 'begun'} />
            ) : (
              <SessionField
                {...props}
                session={session}
                {...(newId !== null && { onCopy: () => copy(session.id) })}
                onRemove={() => onChange(withoutSession(form, session.id))}
              />
            )}
          </Card>
        ))}
      {hasOnlinePlaces(form) && (
        <TextField
          name="online-access"
          label={text.onlineAccess}
          hint={text.onlineAccessHint}
          rule={textRules.onlineAccess}
          isLong={true}
          value={form.onlineAccess}
          wrong={wrong.onlineAccess}
          onChange={(onlineAccess) => onChange({ onlineAccess })}
        />
      )}
      <View className="field">
        {newId !== null && last ? (
          <>
            <View className="text-link add-session" aria-role="button" onClick={() => copy(last.id)}>
              {text.addSession}
            </View>
            <View className="field__hint plan__link-hint">{text.addSessionHint}</View>
          </>
        ) : (
          <View className="field__hint">{text.noMoreSessions}</View>
        )}
      </View>
    </>
  );
}
