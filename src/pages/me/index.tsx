import { Screen } from '../../components/Screen';

export default function Page() {
  return <Screen>{null}</Screen>;
}
