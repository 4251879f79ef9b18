import path from 'node:path';
import { buildCloudFunctions, bundleEmptyFunction, cloudFunctionNames, functionByteLimit } from './buildCloudFunctions';
import { buildMiniprogram, miniprogramFolder } from './buildMiniprogram';
import { coldStartRatio } from './coldStart';
import { folderBytes, mainPackageBytes } from './packageBytes';
import { inProject } from './projectRoot';
import { runSteps } from './runSteps';
import { bundleOf } from './smokeRunFunctions';

const mainPackageLimit = 1_000_000;
const coldStartLimit = 0.6;

/** Prints the figures as JSON on the last line; fails where one is over its limit. */
async function main(): Promise<void> {
  await runSteps([
    { name: 'bundle the cloud functions', run: buildCloudFunctions },
    { name: 'compile the mini-program', run: buildMiniprogram },
  ]);
  const empty = inProject('.local/emptyFunction');
  await bundleEmptyFunction(path.join(empty, 'index.js'));
  const names = cloudFunctionNames();
  const folder = miniprogramFolder;
  const figures = {
    mainPackageBytes: mainPackageBytes(folder),
    totalBytes: folderBytes(folder),
    functions: Object.fromEntries(names.map((name) => [name, folderBytes(inProject('dist/cloudfunctions', name))])),
    coldStartRatio: await coldStartRatio(names.map(bundleOf)),
    emptyFunction: {
      bytes: folderBytes(empty),
      coldStartRatio: await coldStartRatio([path.join(empty, 'index.js')]),
    },
  };
  const over = [
    ...(figures.mainPackageBytes > mainPackageLimit ? [`the main package is over ${mainPackageLimit} bytes`] : []),
    ...names.flatMap((name) =>
      (figures.functions[name] ?? 0) > functionByteLimit ? [`${name} is over ${functionByteLimit} bytes`] : [],
    ),
    ...(figures.coldStartRatio > coldStartLimit ? [`a cold start is over ${coldStartLimit} of the plain SDK's`] : []),
  ];
  for (const fault of over) console.error(fault);
  console.log(JSON.stringify(figures));
  process.exitCode = over.length === 0 ? 0 : 1;
}

main();
