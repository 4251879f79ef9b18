import { View } from '@tarojs/components';
import { builtInKinds } from '../../../domain/activity/placeKinds';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { MomentField } from '../../components/form/MomentField';
import type { SessionFieldProps } from './fieldProps';
import { PlacesField } from './PlacesField';
import type { SessionForm } from './planForm';
import { withKind, withSession, withStart } from './sessionForms';
import { takenIn } from './taken';

type Props = SessionFieldProps & {
  readonly session: SessionForm;
  /** Absent where there is only one, or room for no more. */
  readonly onCopy?: () => void;
  readonly onRemove?: () => void;
};

export function SessionField(props: Props) {
  const { form, wrong, session, taken, onChange, onCopy, onRemove } = props;
  const people = takenIn(taken, session.id);
  const missing = builtInKinds.filter((kind) => !session.places.some((places) => places.kind === kind));
  return (
    <>
      <MomentField
        name={`${session.id}-start`}
        label={text.startAt}
        value={session.startAt}
        onChange={(startAt) => onChange(withStart(form, session.id, startAt))}
      />
      <MomentField
        name={`${session.id}-end`}
        label={text.endAt}
        value={session.endAt}
        wrong={wrong[`${session.id}-end`]}
        onChange={(endAt) => onChange(withSession(form, session.id, { endAt }))}
      />
      {session.places.map((places) => (
        <PlacesField key={places.kind} {...props} places={places} />
      ))}
      <View className="plan__links">
        {missing.map((kind) => (
          <View
            key={kind}
            className={`text-link ${session.id}-add-${kind}`}
            aria-role="button"
            onClick={() => onChange(withSession(form, session.id, withKind(session, kind)))}
          >
            {text.addPlaces[kind]}
          </View>
        ))}
        {onCopy && (
          <View className={`text-link ${session.id}-copy`} aria-role="button" onClick={onCopy}>
            {text.copySession}
          </View>
        )}
        {onRemove && people.isEmpty && (
          <View className={`text-link ${session.id}-remove`} aria-role="button" onClick={onRemove}>
            {text.removeSession}
          </View>
        )}
      </View>
      {onRemove && !people.isEmpty && (
        <View className="field__hint">{text.sessionHasPeople(people.seats, people.waiting)}</View>
      )}
    </>
  );
}
