import { claimAdministrator } from '../../../contracts/member/calls';
import { administrationText as text } from '../../../locales/zh-CN/organisation/administration';
import { useForm } from '../../components/form/useForm';
import { showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

const shortestCode = 8;

export function useClaim(onClaimed: () => void) {
  const { send, failure, isSending, refusedField } = useSend(claimAdministrator);
  // Without a draft: the code makes an administrator of whoever finds it.
  const form = useForm({
    initial: { code: '' },
    faultsOf: ({ code }) => (code.trim().length < shortestCode ? { code: text.claimWrong } : {}),
    fieldAt: (path) => (path === 'code' ? path : null),
  });
  const claim = async ({ code }: { readonly code: string }): Promise<boolean> => {
    if (!(await send({ code: code.trim() }))) {
      form.refuse(refusedField());
      return false;
    }
    showNote(text.claimed);
    onClaimed();
    return true;
  };
  return { form, claim: () => form.submit(claim), failure, isSending };
}
