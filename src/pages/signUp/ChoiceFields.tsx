import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { builtInKindOf, type CarriedKind } from '../../../domain/activity/placeKinds';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { placeWords } from '../../components/activity/placeWords';
import { signUpOutcomeOf } from '../../components/activity/signUpOutcome';
import { ChoiceField } from '../../components/form/ChoiceField';
import { Stepper } from '../../components/form/Stepper';
import { now } from '../../device/clock';
import type { Choice } from './choice';
import type { SignUpForm, WrongFields } from './signUpForm';

type Activity = OutputOf<typeof readActivity>['activity'];
type Session = Activity['sessions'][number];
type Props = {
  readonly activity: Activity;
  readonly choice: Choice;
  readonly form: SignUpForm;
  readonly wrong: WrongFields;
  readonly onChange: (changes: Partial<SignUpForm>) => void;
};

export function ChoiceFields({ activity, choice, form, wrong, onChange }: Props) {
  const { sessions, session, place, maxSeats, seats, mayBeSplit } = choice;
  const wordsOf = (session: Session, place: Session['places'][number]) =>
    placeWords(signUpOutcomeOf({ ...activity, session, place, seats: 1, isRestricted: false }, now()), place);
  return (
    <>
      {sessions.length > 1 && (
        <ChoiceField
          name="session"
          label={text.session}
          options={sessions.map((one) => ({
            value: one.id,
            text: saySpan(one.startAt, one.endAt, now()),
            aside: one.places.map((place) => `${nameOf(one, place)}${wordsOf(one, place)}`).join(' · '),
          }))}
          chosen={session?.id ?? null}
          wrong={wrong.session}
          onChoose={(sessionId) => onChange({ sessionId })}
        />
      )}
      {session !== null && session.places.length > 1 && (
        <ChoiceField
          name="kind"
          label={text.ticketKind}
          options={session.places.map((one) => ({
            value: one.kind,
            text: placeKindName(carried(one)),
            aside: `${text.kindNote[builtInKindOf(carried(one))]} ${wordsOf(session, one)}`,
          }))}
          chosen={place?.kind ?? null}
          wrong={wrong.ticketKind}
          onChoose={(ticketKind) => onChange({ ticketKind })}
        />
      )}
      {maxSeats > 1 && (
        <Stepper
          name="seats"
          label={text.seats}
          value={seats}
          least={1}
          most={maxSeats}
          hint={text.seatsHint(maxSeats)}
          onChange={(seats) => onChange({ seats })}
        />
      )}
      {mayBeSplit && (
        <ChoiceField
          name="split"
          label={text.split}
          options={[
            { value: 'together', text: text.together, aside: text.togetherNote(seats) },
            { value: 'apart', text: text.apart, aside: text.apartNote },
          ]}
          chosen={form.maySplit ? 'apart' : 'together'}
          onChoose={(way) => onChange({ maySplit: way === 'apart' })}
        />
      )}
    </>
  );
}

const carried = ({ kind, ownKind }: Session['places'][number]): CarriedKind => ({ ticketKind: kind, ownKind });

const nameOf = ({ places }: Session, place: Session['places'][number]): string =>
  places.length > 1 ? `${placeKindName(carried(place))}${seatsText.colon}` : '';
