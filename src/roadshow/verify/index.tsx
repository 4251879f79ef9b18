import { View } from '@tarojs/components';
import { certificateNo, saySpanOfDays, appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { Card } from '../../components/Card';
import { Fact } from '../../components/Fact';
import { FailureNotice } from '../../components/FailureNotice';
import { TextField } from '../../components/form/TextField';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { StatusMark } from '../../components/StatusMark';
import { Button } from '../../ui/Button';
import { useVerify } from './useVerify';
import './index.scss';

export default function VerifyPage() {
  const { form, answer, look, failure, isSending } = useVerify();
  const certificate = answer?.certificate ?? null;
  const actions = (
    <>
      {failure && <FailureNotice failure={failure} onRetry={look} />}
      <Button className="verify-button" kind="primary" isBusy={isSending} onTap={look}>
        {text.look}
      </Button>
    </>
  );
  return (
    <Screen className="verify" actions={actions}>
      <View className="verify__lead">{text.verifyLead}</View>
      <TextField
        name="certificate-number"
        label={text.number}
        hint={text.numberHint}
        value={form.values?.number ?? ''}
        wrong={form.wrong.number}
        onChange={(number) => form.change({ number })}
      />
      {answer && certificate === null && (
        <Notice className="verify__unknown" tone="no" icon="cross" title={text.unknown}>
          {text.unknownNext}
        </Notice>
      )}
      {certificate && (
        <Card className="verify__answer">
          <StatusMark tone={certificate.standing === 'serving' ? 'yes' : 'no'}>
            {certificate.standing === 'serving' ? text.valid : text.notValid[certificate.standing]}
          </StatusMark>
          <Fact icon="person" label={text.holder}>
            {certificate.maskedHolder}
          </Fact>
          <Fact icon="place" label={text.village}>
            {certificate.village}
          </Fact>
          <Fact icon="calendar" label={text.term}>
            {saySpanOfDays(certificate.from, certificate.until)}
          </Fact>
          <Fact icon="building" label={text.by}>
            {certificate.organisationName}
          </Fact>
          <View className="verify__number">{certificateNo(certificate.number)}</View>
        </Card>
      )}
    </Screen>
  );
}
