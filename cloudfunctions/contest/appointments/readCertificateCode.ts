import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readCertificateCode as call } from '../../../contracts/contest/appointments';
import type { CertificateNumber } from '../../../domain/certificate/number';
import { fail, type Result, succeed } from '../../../domain/result';
import type { AppointmentStore, OwnAppointment } from './ports';

type Code = OutputOf<typeof call>;
type Needs = {
  readonly store: Pick<AppointmentStore, 'ofEntry'>;
  readonly codes: {
    find(number: CertificateNumber): Promise<Code | null>;
    keep(number: CertificateNumber, code: Code): Promise<void>;
  };
  readonly codeOfPage: (page: string, scene: string) => Promise<Code | null>;
};
type Input = ParsedInputOf<typeof call>;

const page = 'roadshow/verify/index';

/** WeChat is asked once and its code kept: its calls are counted. */
export const readCertificateCode = ({ store, codes, codeOfPage }: Needs) => ({
  find: (_memberId: string, { entryId }: Input) => store.ofEntry(entryId),

  run: async (
    _memberId: string,
    _input: Input,
    { appointment: { number } }: OwnAppointment,
  ): Promise<Result<Code, FailureOf<typeof call>>> => {
    const kept = await codes.find(number);
    if (kept !== null) return succeed(kept);
    const code = await codeOfPage(page, number);
    if (code === null) return fail('code-not-available');
    await codes.keep(number, code);
    return succeed(code);
  },
});
