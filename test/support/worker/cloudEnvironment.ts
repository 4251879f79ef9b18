import { TestEnvironment } from 'jest-environment-node';
import { cloudsOfWorker } from './cloudsOfWorker';

declare global {
  /** What test files of one worker process share, though each has its own modules. */
  var lentClouds: import('./cloudsOfWorker').CloudsOfWorker;
}

/** Lends the clouds of the worker process to the test file that runs. */
export default class CloudEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.lentClouds = cloudsOfWorker;
  }
}
