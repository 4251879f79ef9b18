import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';

/** Once before the suites that call the functions: what they call is what would be deployed. */
export default async function prepareFunctions(): Promise<void> {
  await buildCloudFunctions();
}
