import { administrationText as text } from '../../../locales/zh-CN/organisation/administration';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Button } from '../../ui/Button';
import { InvitationSheet } from './InvitationSheet';
import { OrganisationCard } from './OrganisationCard';
import type { useOrganisations } from './useOrganisations';

export function Organisations({ of }: { readonly of: ReturnType<typeof useOrganisations> }) {
  const { shown, found, inviting } = of;
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
                  draw: (organisation) => (
                    <OrganisationCard organisation={organisation} onInvite={() => inviting.invite(organisation)} />
                  ),
                }),
              ]}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
            <Button className="found-button" kind="primary" onTap={found}>
              {text.found}
            </Button>
          </>
        )}
      </Answered>
      <InvitationSheet invitation={inviting.invitation} onClose={inviting.close} />
    </>
  );
}
