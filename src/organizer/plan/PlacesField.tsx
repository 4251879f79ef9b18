import { View } from '@tarojs/components';
import { builtInKindOf, carriedKind } from '../../../domain/activity/placeKinds';
import { poolOf } from '../../../domain/activity/sessions';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { TextField } from '../../components/form/TextField';
import type { SessionFieldProps } from './fieldProps';
import type { SessionForm } from './planForm';
import { withCapacity, withoutKind, withSession } from './sessionForms';
import { takenIn } from './taken';
import { isBelow } from './wrongPlan';

type Props = SessionFieldProps & { readonly session: SessionForm; readonly places: SessionForm['places'][number] };

/** How many places of one kind a session has, beside how many are taken. Too few are refused with the choice spelled out. */
export function PlacesField({ form, wrong, session, places, taken, onChange, onSeePeople }: Props) {
  const { kind, capacity } = places;
  const named = { ticketKind: kind, ...carriedKind(form, kind) };
  const pool = poolOf(session.id, kind);
  const { seats, waiting, isEmpty } = takenIn(taken, session.id, kind);
  const isTooFew = isBelow(capacity, seats);
  const change = (changes: Partial<SessionForm>) => onChange(withSession(form, session.id, changes));
  return (
    <View className="places">
      <TextField
        name={pool}
        type="number"
        label={session.places.length === 1 && kind === 'hall' ? text.capacity : text.capacityOf(placeKindName(named))}
        hint={isEmpty ? text.capacityHint : text.capacityTaken(seats, waiting)}
        value={capacity}
        wrong={isTooFew ? text.capacityBelow(seats) : wrong[pool]}
        onChange={(written) => change(withCapacity(session, kind, written))}
      />
      <View className="plan__links plan__links--under">
        {isTooFew && (
          <>
            <View
              className={`text-link ${pool}-keep`}
              aria-role="button"
              onClick={() => change(withCapacity(session, kind, String(seats)))}
            >
              {text.keepCapacity(seats)}
            </View>
            <View className="text-link see-people" aria-role="link" onClick={onSeePeople}>
              {text.seePeople}
            </View>
          </>
        )}
        {session.places.length > 1 && isEmpty && (
          <View
            className={`text-link ${pool}-remove`}
            aria-role="button"
            onClick={() => change(withoutKind(session, kind))}
          >
            {named.ownKind ? text.removeOwnPlaces(named.ownKind.name) : text.removePlaces[builtInKindOf(named)]}
          </View>
        )}
      </View>
    </View>
  );
}
