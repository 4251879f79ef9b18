import { buildCloudFunctions } from './buildCloudFunctions';
import { acceptedByWeChat, buildMiniprogram, miniprogramFolder } from './buildMiniprogram';
import { buildScreen } from './buildScreen';
import { runSteps } from './runSteps';

runSteps([
  { name: 'bundle the cloud functions', run: buildCloudFunctions },
  { name: 'bundle the hall’s page', run: buildScreen },
  { name: 'compile the mini-program', run: buildMiniprogram },
  { name: "WeChat's own compilers accept it", run: async () => acceptedByWeChat(miniprogramFolder) },
]);
