import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { changeOfficeContact, createOrganisation, readOfficeContact } from '../../../contracts/member/calls';
import { administrationText } from '../../../locales/zh-CN/organisation/administration';
import { officeText as text } from '../../../locales/zh-CN/organisation/office';
import { useForm } from '../../components/form/useForm';
import { showNote } from '../../device/feedback';
import { goBack } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';
import {
  contactOf,
  emptyOffice,
  formOf,
  type OfficeForm,
  officeDraft,
  officeFaults,
  officeFieldAt,
} from './officeForm';

/** Names the pending founding: a retry after a lost answer finds the organisation that it made. */
const foundingRequest = 'createOrganisation';

/** Founds an organisation where none is named, else changes the contact of the one that is. */
export function useOffice() {
  const { organisationId = null } = useRouter().params;
  const isNew = organisationId === null;
  const seen = useCall(readOfficeContact, isNew ? null : { organisationId });
  const founding = useSend(createOrganisation);
  const changing = useSend(changeOfficeContact);

  useEffect(() => {
    if (isNew) Taro.setNavigationBarTitle({ title: administrationText.found });
  }, [isNew]);

  const form = useForm({
    initial: isNew ? emptyOffice : seen.value && formOf(seen.value.officeContact),
    faultsOf: (written: OfficeForm) => officeFaults(written, isNew),
    draft: { name: `office.${organisationId ?? 'new'}`, shape: officeDraft, basis: String(seen.value?.version ?? '') },
    fieldAt: officeFieldAt,
  });
  const change = (changes: Partial<OfficeForm>) => {
    // What was sent before is no longer what is wished.
    requestAnswered(foundingRequest);
    form.change(changes);
  };

  const found = async (written: OfficeForm): Promise<boolean> => {
    const { organisation: name } = written;
    const requestId = pendingRequestId(foundingRequest);
    const founded = await founding.send({ requestId, name, officeContact: contactOf(written) });
    form.refuse(founding.refusedField());
    if (!founded) return false;
    requestAnswered(foundingRequest);
    showNote(administrationText.founded);
    goBack();
    return true;
  };
  const replace = async (written: OfficeForm): Promise<boolean> => {
    if (organisationId === null || seen.value === null) return false;
    const { version } = seen.value;
    const changed = await changing.send({ organisationId, version, officeContact: contactOf(written) });
    form.refuse(changing.refusedField());
    if (!changed) return false;
    showNote(text.saved);
    goBack();
    return true;
  };

  return {
    isNew,
    shown: isNew
      ? { value: form.values, failure: null, isLoading: false, reload: seen.reload }
      : { ...seen, value: seen.value && form.values },
    name: seen.value?.name ?? '',
    form,
    change,
    save: () => form.submit(isNew ? found : replace),
    failure: founding.failure ?? changing.failure,
    isSaving: founding.isSending || changing.isSending,
  };
}
