import { openCollection } from '../../_platform/collection';
import { deploymentCollection, membersCollection } from './documents';

export const members = openCollection(membersCollection);
export const deployment = openCollection(deploymentCollection);
