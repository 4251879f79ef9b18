import * as v from 'valibot';
import { canBeReached } from '../../domain/organisation/officeContact';
import { textRules } from '../../domain/text/limits';
import { officePhone, text } from '../fields';

/** As it is written. */
export const officeContact = v.pipe(
  v.strictObject({
    name: text(textRules.officeContactName),
    phone: v.nullable(officePhone),
    place: v.nullable(text(textRules.officePlace)),
  }),
  v.check((contact) => canBeReached(contact)),
);

/** As it is kept, whatever the rules were then. */
export const officeContactShown = v.object({
  name: v.string(),
  phone: v.nullable(v.string()),
  place: v.nullable(v.string()),
});
