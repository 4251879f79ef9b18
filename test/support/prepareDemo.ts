import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { seedOnce } from './seededDemo';

export default async function prepareDemo(): Promise<void> {
  await buildCloudFunctions();
  await seedOnce();
}
