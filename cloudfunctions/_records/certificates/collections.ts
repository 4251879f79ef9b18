import { openCollection } from '../../_platform/collection';
import { certificatesCollection } from './documents';

export const certificates = openCollection(certificatesCollection);
