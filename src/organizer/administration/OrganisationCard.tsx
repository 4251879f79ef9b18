import { formattedPhone } from '../../../domain/text/phoneNumber';
import { administrationText as text } from '../../../locales/zh-CN/organisation/administration';
import { officeText } from '../../../locales/zh-CN/organisation/office';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { openPage } from '../../device/navigation';
import { Button } from '../../ui/Button';
import type { ListedOrganisation } from './useOrganisations';

type Props = { readonly organisation: ListedOrganisation; readonly onInvite: () => void };

export function OrganisationCard({ organisation, onInvite }: Props) {
  const { id: organisationId, name, organizers, officeContact } = organisation;
  return (
    <Card title={name} className="organisation">
      <Entry
        name="organizers"
        icon="people"
        text={text.organizers}
        aside={text.organizersCount(organizers)}
        onTap={() => openPage('organizer/organizers', { organisationId })}
      />
      <Entry
        name="office"
        icon="phone"
        text={text.office}
        aside={officeContact === null ? officeText.none : inOneLine(officeContact)}
        onTap={() => openPage('organizer/organisation', { organisationId })}
      />
      <Button className="invite-button" onTap={onInvite}>
        {text.invite}
      </Button>
    </Card>
  );
}

const inOneLine = ({ name, phone, place }: NonNullable<ListedOrganisation['officeContact']>): string =>
  [name, phone === null ? place : formattedPhone(phone)].join(' · ');
