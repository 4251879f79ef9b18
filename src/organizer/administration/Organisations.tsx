import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { administrationText as text } from '../../../locales/zh-CN/member/administration';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/PromptSheet';
import { RowList } from '../../components/RowList';
import { rowSection } from '../../components/rowSection';
import { Button } from '../../ui/Button';
import { InvitationSheet } from './InvitationSheet';
import { useOrganisations } from './useOrganisations';

export function Organisations() {
  const { shown, founding, inviting } = useOrganisations();
  return (
    <>
      <Answered of={shown}>
        {({ organisations }) => (
          <>
            {inviting.failure && <FailureNotice failure={inviting.failure} />}
            <RowList
              name="organisations"
              sections={[
                rowSection({
                  name: 'all',
                  rows: organisations,
                  keyOf: ({ id }) => id,
                  draw: ({ id, name, organizers }) => (
                    <Card title={name} className="organisation">
                      <View className="administration__aside">{text.organizers(organizers)}</View>
                      <Button className="invite-button" onTap={() => inviting.invite(id, name)}>
                        {text.invite}
                      </Button>
                    </Card>
                  ),
                }),
              ]}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
            <Button className="found-button" kind="primary" onTap={founding.open}>
              {text.found}
            </Button>
          </>
        )}
      </Answered>
      <PromptSheet
        name="organisation"
        draft="organisation"
        sentAs="name"
        refusedField={founding.refusedField}
        isOpen={founding.isNaming}
        title={text.name}
        hint={text.nameHint}
        submit={text.found}
        rule={textRules.organisationName}
        wrong={text.nameWrong}
        isBusy={founding.isSending}
        failure={founding.failure}
        onSubmit={founding.found}
        onClose={founding.close}
      />
      <InvitationSheet invitation={inviting.invitation} onClose={inviting.close} />
    </>
  );
}
