import { buildCloudFunctions } from './buildCloudFunctions';
import { buildMiniprogram } from './buildMiniprogram';
import { runSteps } from './runSteps';

runSteps([
  { name: 'bundle the cloud functions', run: buildCloudFunctions },
  { name: 'compile the mini-program', run: () => buildMiniprogram('release') },
]);
