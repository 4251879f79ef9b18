import { View } from '@tarojs/components';
import { administrationText as text } from '../../../locales/zh-CN/organisation/administration';
import { FailureNotice } from '../../components/FailureNotice';
import { TextField } from '../../components/form/TextField';
import { Button } from '../../ui/Button';
import type { useClaim } from './useClaim';

export function ClaimForm({ claim }: { readonly claim: ReturnType<typeof useClaim> }) {
  return (
    <>
      <View className="administration__lead">{text.claimNext}</View>
      <TextField
        name="claim-code"
        label={text.claimCode}
        hint={text.claimCodeHint}
        value={claim.form.values?.code ?? ''}
        wrong={claim.form.wrong.code}
        onChange={(code) => claim.form.change({ code })}
      />
      {claim.failure && <FailureNotice failure={claim.failure} />}
      <Button className="claim-button" kind="primary" isBusy={claim.isSending} onTap={claim.claim}>
        {text.claim}
      </Button>
    </>
  );
}
