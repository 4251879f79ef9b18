import type { ParsedInputOf } from '../../../contracts/call';
import type { signUp as call } from '../../../contracts/registration/signingUp';
import { sessionOf } from '../../../domain/activity/sessions';
import { type Clash, clashesBeside } from '../../../domain/registration/clash';
import type { SignUpStep } from '../../../domain/registration/signUp';
import type { SignUpSnapshot } from './ports';

type Input = ParsedInputOf<typeof call>;

/** Whether the step gets seats at once; a place on a waitlist or an application clashes with nothing. */
export const takesSeats = (step: SignUpStep): boolean =>
  step.step === 'claim' || step.step === 'keep' || (step.step === 'wait' && step.findsSeats);

/** Seats at the same time elsewhere that are not to be given back. */
export const clashesLeft = ({ activity, others }: SignUpSnapshot, { sessionId, leaves }: Input): readonly Clash[] => {
  const session = sessionOf(activity, sessionId);
  return session === null ? [] : clashesBeside(session, others, leaves);
};
