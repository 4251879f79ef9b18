import { Answered } from '../../components/Answered';
import { Screen } from '../../components/Screen';
import { ClaimForm } from './ClaimForm';
import { Organisations } from './Organisations';
import { useAdministration } from './useAdministration';
import './index.scss';

export default function AdministrationPage() {
  const { shown, claim } = useAdministration();
  return (
    <Screen className="administration">
      <Answered of={shown}>
        {({ isAdministrator }) => (isAdministrator ? <Organisations /> : <ClaimForm claim={claim} />)}
      </Answered>
    </Screen>
  );
}
