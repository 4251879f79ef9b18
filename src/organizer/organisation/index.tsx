import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { administrationText } from '../../../locales/zh-CN/organisation/administration';
import { officeText as text } from '../../../locales/zh-CN/organisation/office';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { OfficeFields } from './OfficeFields';
import { useOffice } from './useOffice';
import './index.scss';

export default function OrganisationPage() {
  const { isNew, shown, name, form, change, save, failure, isSaving } = useOffice();
  const { wrong } = form;
  const actions = form.values && (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button className="save-office-button" kind="primary" isBusy={isSaving} onTap={save}>
        {isNew ? administrationText.found : text.save}
      </Button>
    </>
  );
  return (
    <Screen className="office" actions={actions}>
      <Answered of={shown}>
        {(written) => (
          <>
            <DraftNotice form={form} />
            {isNew ? (
              <TextField
                name="organisation"
                label={administrationText.name}
                hint={administrationText.nameHint}
                rule={textRules.organisationName}
                value={written.organisation}
                wrong={wrong.organisation}
                onChange={(organisation) => change({ organisation })}
              />
            ) : (
              <View className="office__name">{name}</View>
            )}
            <View className="office__lead">{text.lead}</View>
            <OfficeFields form={written} wrong={wrong} onChange={change} />
          </>
        )}
      </Answered>
    </Screen>
  );
}
