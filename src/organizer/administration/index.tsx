import { Answered } from '../../components/Answered';
import { Screen } from '../../components/Screen';
import { ClaimForm } from './ClaimForm';
import { Organisations } from './Organisations';
import { useAdministration } from './useAdministration';
import './index.scss';

export default function AdministrationPage() {
  const { me, claim, organisations } = useAdministration();
  return (
    <Screen className="administration">
      <Answered of={me}>
        {({ isAdministrator }) =>
          isAdministrator ? <Organisations of={organisations} /> : <ClaimForm claim={claim} />
        }
      </Answered>
    </Screen>
  );
}
