import * as v from 'valibot';
import type { OfficeContact } from '../../../domain/organisation/officeContact';
import { textRules } from '../../../domain/text/limits';
import { formattedPhone, readOfficePhone } from '../../../domain/text/phoneNumber';
import { readText } from '../../../domain/text/written';
import { administrationText } from '../../../locales/zh-CN/organisation/administration';
import { officeText as text } from '../../../locales/zh-CN/organisation/office';
import type { Faults } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';

export type OfficeForm = {
  /** Of an organisation to be founded. */
  readonly organisation: string;
  readonly name: string;
  readonly phone: string;
  readonly place: string;
};
export type OfficeField = keyof OfficeForm;

export const officeDraft: v.GenericSchema<unknown, OfficeForm> = v.object({
  organisation: v.string(),
  name: v.string(),
  phone: v.string(),
  place: v.string(),
});

export const emptyOffice: OfficeForm = { organisation: '', name: '', phone: '', place: '' };

export const formOf = (contact: OfficeContact | null): OfficeForm => ({
  ...emptyOffice,
  ...(contact && {
    name: contact.name,
    phone: contact.phone === null ? '' : formattedPhone(contact.phone),
    place: contact.place ?? '',
  }),
});

const optionalPlace = { ...textRules.officePlace, least: 0 };
const isEmpty = (written: string): boolean => {
  const read = readText(optionalPlace, written);
  return read.ok && read.value === '';
};

export const contactOf = ({ name, phone, place }: OfficeForm): OfficeContact => ({
  name,
  phone: isEmpty(phone) ? null : phone,
  place: isEmpty(place) ? null : place,
});

export function officeFaults(form: OfficeForm, isNew: boolean): Faults<OfficeField> {
  const { organisation, name, place } = form;
  const found = {
    organisation: isNew ? wrongText(textRules.organisationName, organisation, administrationText.nameWrong) : null,
    name: wrongText(textRules.officeContactName, name, text.nameWrong),
    phone: wrongPhone(form),
    place: wrongText(optionalPlace, place, ''),
  };
  return Object.fromEntries(Object.entries(found).flatMap(([field, wrong]) => (wrong ? [[field, wrong]] : [])));
}

function wrongPhone({ phone, place }: OfficeForm): string | null {
  if (isEmpty(phone)) return isEmpty(place) ? text.noWay : null;
  return readOfficePhone(phone).ok ? null : text.phoneWrong;
}

/** Where a refused path of what was sent was written. */
export function officeFieldAt(path: string): OfficeField | null {
  if (path === 'name') return 'organisation';
  const [contact, field] = path.split('.');
  if (contact !== 'officeContact') return null;
  return field === 'name' || field === 'place' ? field : 'phone';
}
