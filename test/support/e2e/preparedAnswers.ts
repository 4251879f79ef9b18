import * as v from 'valibot';
import type { HeldPhone } from './heldPhone';

/** Runs on the phone, in front of the cloud: the actions named are answered as prepared, once the test lets them. */
const prepare = `function (answers) {
  const { cloud } = wx;
  const send = cloud.callFunction;
  const prepared = { answers, bytes: [] };
  prepared.held = new Promise((resolve) => (prepared.release = resolve));
  cloud.prepared = prepared;
  cloud.callFunction = (options) => {
    const { action } = options.data;
    if (!(action in prepared.answers)) return send.call(cloud, options);
    const answer = prepared.held.then(() => ({ result: { ok: true, value: prepared.answers[action] } }));
    const { success, fail, complete } = options;
    if (!success && !fail && !complete) return answer;
    answer.then(success, fail).then(complete);
  };
}`;
const measure = `function () {
  const page = getCurrentPages().slice(-1)[0];
  const own = page.setData;
  page.setData = function (data, done) {
    wx.cloud.prepared.bytes.push(encodeURIComponent(JSON.stringify(data)).replace(/%../g, 'x').length);
    return own.call(this, data, done);
  };
  wx.cloud.prepared.release();
}`;

/** Answers of the server that a test makes up, and how large the updates of the view are that they lead to. */
export class PreparedAnswers {
  readonly #phone: HeldPhone;

  private constructor(phone: HeldPhone) {
    this.#phone = phone;
  }

  static async on(phone: HeldPhone, answers: Readonly<Record<string, unknown>>): Promise<PreparedAnswers> {
    await phone.miniProgram.evaluate(prepare, answers);
    return new PreparedAnswers(phone);
  }

  /** Lets the answers through to the page in front, and measures each update of its view from now on. */
  async letThrough(): Promise<void> {
    await this.#phone.miniProgram.evaluate(measure);
  }

  async change(answers: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#phone.miniProgram.evaluate(
      'function (answers) { Object.assign(wx.cloud.prepared.answers, answers); }',
      answers,
    );
  }

  /** Of each update so far, as WeChat counts them: bytes of the JSON. */
  async bytes(): Promise<readonly number[]> {
    return v.parse(
      v.array(v.number()),
      await this.#phone.miniProgram.evaluate('function () { return wx.cloud.prepared.bytes; }'),
    );
  }
}
