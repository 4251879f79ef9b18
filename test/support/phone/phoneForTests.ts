type Call = { readonly name: string; readonly data: { readonly action: string; readonly input: unknown } };
type Answer = (input: unknown) => unknown;
type Moment = 'shown' | 'hidden' | 'pulled' | 'bottomReached' | 'networkBack';

const listeners = new Map<Moment, Set<() => unknown>>();

/** The phone that a test's component runs on; `reset` it before each test. */
export const phoneForTests = {
  storage: new Map<string, unknown>(),
  parameters: {} as Record<string, string>,
  /** Where the person was taken, in order. */
  journey: [] as string[],
  notes: [] as string[],
  /** What was put into the phone's calendar. */
  calendar: [] as unknown[],
  /** Selectors of what was scrolled to. */
  scrolls: [] as string[],
  /** What was played. */
  sounds: [] as string[],
  agreesToConfirm: true,
  /** What was asked before an act, in order. */
  questions: [] as { title: string; content: string }[],
  fontSizeSetting: 16,
  share: (): unknown => null,
  /** The middle of the map on the page; null while there is no map yet. */
  mapMiddle: null as { latitude: number; longitude: number } | null,
  /** What the person ticks when WeChat asks for messages, by template. */
  answerPrompt: async (_templateIds: readonly string[]): Promise<Record<string, string>> => ({}),
  /** Every call that left the phone, answered or not. */
  calls: [] as { action: string; input: unknown }[],
  answers: new Map<string, Answer>(),
  scan: async (): Promise<{ result: string }> => Promise.reject(new Error('scanCode:fail cancel')),

  /** The cloud answers an action with a value, or with what the function returns or throws. */
  answer(action: string, answer: Answer) {
    this.answers.set(action, answer);
  },
  async call({ data }: Call): Promise<{ result: unknown }> {
    this.calls.push(data);
    const answer = this.answers.get(data.action);
    if (!answer) throw new Error(`no answer prepared for ${data.action}`);
    return { result: await answer(data.input) };
  },
  listen(moment: Moment, listener: () => unknown) {
    const those = listeners.get(moment) ?? new Set();
    listeners.set(moment, those.add(listener));
    return () => {
      those.delete(listener);
    };
  },
  happen(moment: Moment) {
    for (const listener of listeners.get(moment) ?? []) listener();
  },
  reset() {
    listeners.clear();
    Object.assign(this, {
      parameters: {},
      journey: [],
      notes: [],
      calendar: [],
      scrolls: [],
      sounds: [],
      agreesToConfirm: true,
      mapMiddle: null,
      questions: [],
      fontSizeSetting: 16,
      calls: [],
    });
    this.storage.clear();
    this.answers.clear();
    this.scan = async () => Promise.reject(new Error('scanCode:fail cancel'));
    this.answerPrompt = async (templateIds) => Object.fromEntries(templateIds.map((id) => [id, 'accept']));
  },
};

export const good = (value: unknown) => ({ ok: true, value });
export const refused = (failure: string) => ({ ok: false, failure });
/** As the contract refuses one field of what was sent. */
export const refusedField = (field: string) => ({ ok: false, failure: 'malformed-request', field });
/** As wx.cloud.callFunction rejects without a network. */
export const lost = () => {
  throw Object.assign(new Error('cloud.callFunction:fail request:fail'), { errCode: -1 });
};
