import type { Registration } from '../../../domain/registration/registration';
import { command as _ } from '../../_platform/cloud';

/** Matches the registration only as it was read; one without a version gets it with its next change. */
export const versionCondition = ({ generation, version }: Pick<Registration, 'generation' | 'version'>) => ({
  generation,
  version: version ?? _.exists(false),
});
