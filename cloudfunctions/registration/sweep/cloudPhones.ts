import { isAlive } from '../../../domain/registration/registration';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { readEach } from '../../_platform/readEach';
import { contacts } from '../../_records/registrations/collections';
import type { ContactDocument, RegistrationDocument } from '../../_records/registrations/documents';
import type { PhoneStore } from './ports';

const maxAtOnce = 200;

type Row = Pick<ContactDocument, '_id' | 'generation' | 'consent'> & {
  readonly registrations: readonly Pick<RegistrationDocument, 'generation' | 'status'>[];
};

/** Without the numbers themselves, which nobody needs for this. */
export const cloudPhones: PhoneStore = {
  toCheck: async (at) => {
    const found = await contacts.aggregate<Row>((pipeline) =>
      pipeline
        .match({ checkAt: _.and(_.gt(''), _.lte(at)) })
        .sort({ checkAt: 1 })
        .limit(maxAtOnce)
        .lookup(join('registrations', '_id', '_id'))
        .project({ generation: 1, consent: 1, 'registrations.generation': 1, 'registrations.status': 1 }),
    );
    return readEach(found, ({ _id, generation, consent, registrations: [registration] }) => ({
      registrationId: _id,
      generation,
      givenAt: consent.at,
      aliveGeneration: registration !== undefined && isAlive(registration) ? registration.generation : null,
    }));
  },

  noteChecked: async (registrationIds, at) => {
    await contacts.update({ _id: _.in(registrationIds), checkAt: _.lte(at) }, { checkAt: null });
  },
};
