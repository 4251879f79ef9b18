import * as v from 'valibot';
import type { HeldPhone } from './heldPhone';

/**
 * `loses-answers`: the server hears and does what it is asked, and the network fails on the way back.
 * `held`: nothing gets through until the state changes.
 */
export type WireState = 'whole' | 'cut' | 'loses-answers' | 'held';

/** Runs on the phone. It stands in front of the cloud there, so that it works in any simulator and on DevTools alike. */
const tap = `function () {
  const { cloud } = wx;
  if (cloud.testWire) return;
  const wire = { state: 'whole', calls: [] };
  const send = cloud.callFunction;
  const lost = () => Object.assign(new Error('request:fail'), { errMsg: 'cloud.callFunction:fail request:fail', errCode: -1 });
  const ask = async ({ name, data }) => {
    wire.calls.push(name + '.' + data.action);
    while (wire.state === 'held') await new Promise((resolve) => setTimeout(resolve, 50));
    if (wire.state === 'cut') throw lost();
    const answer = await send.call(cloud, { name, data });
    if (wire.state === 'loses-answers') throw lost();
    return answer;
  };
  cloud.testWire = wire;
  cloud.callFunction = (options) => {
    const answer = ask(options);
    const { success, fail, complete } = options;
    if (!success && !fail && !complete) return answer;
    answer.then(success, fail).then(complete);
  };
}`;

/** The line between one phone's mini-program and the cloud. */
export class CloudWire {
  readonly #phone: HeldPhone;

  private constructor(phone: HeldPhone) {
    this.#phone = phone;
  }

  static async of(phone: HeldPhone): Promise<CloudWire> {
    await phone.miniProgram.evaluate(tap);
    return new CloudWire(phone);
  }

  async turn(state: WireState): Promise<void> {
    await this.#phone.miniProgram.evaluate('function (state) { wx.cloud.testWire.state = state; }', state);
  }

  /** What was asked since the last time, as `function.action`. */
  async callsSince(): Promise<readonly string[]> {
    const calls: unknown = await this.#phone.miniProgram.evaluate(
      'function () { return wx.cloud.testWire.calls.splice(0); }',
    );
    return v.parse(v.array(v.string()), calls);
  }
}
