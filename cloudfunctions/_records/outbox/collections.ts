import { openCollection } from '../../_platform/collection';
import { addressesCollection, balancesCollection, messagesCollection } from './documents';

export const messages = openCollection(messagesCollection);
export const addresses = openCollection(addressesCollection);
export const balances = openCollection(balancesCollection);
