import { useRouter } from '@tarojs/taro';
import { joinTeam } from '../../../contracts/contest/calls';
import { textRules } from '../../../domain/text/limits';
import { joinTeamText as text } from '../../../locales/zh-CN/contest/open';
import { type Faults, useForm } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';
import { showNote } from '../../device/feedback';
import { openPage, replacePage } from '../../device/navigation';
import { useSend } from '../../gateway/useSend';

type JoinForm = { readonly code: string; readonly name: string };

const faultsOf = ({ code, name }: JoinForm): Faults<keyof JoinForm> => {
  const found = {
    code: wrongText(textRules.inviteCode, code, text.codeWrong),
    name: wrongText(textRules.personName, name, text.nameWrong),
  };
  return Object.fromEntries(Object.entries(found).flatMap(([field, wrong]) => (wrong ? [[field, wrong]] : [])));
};

export function useJoinTeam() {
  const { code = '' } = useRouter().params;
  const { send, failure, isSending, refusedField } = useSend(joinTeam);
  // A code must not stay on the phone: no draft is kept.
  const form = useForm({
    initial: { code: decodeURIComponent(code), name: '' },
    faultsOf,
    fieldAt: (path) => (path === 'code' || path === 'name' ? path : null),
  });
  const join = () =>
    form.submit(async (written) => {
      const joined = await send(written);
      form.refuse(refusedField());
      if (!joined) return false;
      showNote(text.joined);
      await replacePage('roadshow/entry', { entryId: joined.entryId });
      return true;
    });
  return { form, join, failure, isSending, fillIn: () => openPage('pages/profile') };
}
