import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { verifyCertificate } from '../../../contracts/contest/appointments';
import { isCertificateNumber } from '../../../domain/certificate/number';
import { appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { useForm } from '../../components/form/useForm';
import { useSend } from '../../gateway/useSend';

type Answer = OutputOf<typeof verifyCertificate>;

/** As it may be typed: full-width digits and another hyphen are folded. */
const numberIn = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(/[—–－]/g, '-')
    .replace(/^第|号$/g, '')
    .replace(/^(\d{4})(\d{6})$/, '$1-$2');

/** By the code on a certificate, whose scene is its number, or typed in. */
export function useVerify() {
  const { number = '', scene = '' } = useRouter().params;
  const handed = number || decodeURIComponent(scene);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { send, failure, isSending } = useSend(verifyCertificate);
  const form = useForm({
    initial: { number: handed },
    faultsOf: (written) => (isCertificateNumber(numberIn(written.number)) ? {} : { number: text.numberWrong }),
  });
  /** A verdict never stands beside another number than its own. */
  const change = (changes: { readonly number: string }) => {
    setAnswer(null);
    form.change(changes);
  };
  const look = () =>
    form.submit(async (written) => {
      setAnswer(null);
      const found = await send({ number: numberIn(written.number) });
      if (found) setAnswer(found);
      return false;
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was handed to the page
  useEffect(() => {
    if (handed) look();
  }, []);

  return { form: { ...form, change }, answer, look, failure, isSending };
}
