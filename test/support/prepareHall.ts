import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { buildScreen } from '../../scripts/buildScreen';

/** Once before the suites that open the hall's page: what they open is what would be deployed. */
export default async function prepareHall(): Promise<void> {
  await buildCloudFunctions();
  await buildScreen();
}
