import type { Registration } from '../../../domain/registration/registration';
import { command as _ } from '../../_platform/cloud';

/** No change beyond those that the decision has seen; a document without a version gets one with its next change. */
export const asSeen = ({ generation, version }: Pick<Registration, 'generation' | 'version'>) => ({
  generation,
  version: version ?? _.exists(false),
});
