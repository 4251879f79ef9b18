import { aPhone, settled, type TestPhone } from './support/aPhone';

const openForm = async () => {
  const opened = await aPhone({ launchUrl: 'pages/form/index' });
  await settled();
  opened.host.takeNotes();
  return opened;
};

function type({ find }: TestPhone, selector: string, text: string): HTMLInputElement {
  const entry = find(`${selector} > .entry`) as HTMLInputElement;
  entry.value = text;
  const { Event } = entry.ownerDocument.defaultView ?? globalThis;
  entry.dispatchEvent(new Event('input'));
  return entry;
}

/** Turns the wheels of the open picker to these items, then confirms or gives up. */
function turnWheels(
  { document }: TestPhone,
  labels: readonly string[],
  button: 'confirm' | 'cancel' = 'confirm',
): void {
  labels.forEach((label, wheel) => {
    const items = [...(document.querySelectorAll('.phone-wheel')[wheel]?.children ?? [])];
    const item = items.find(({ textContent }) => textContent === label);
    if (!(item && 'click' in item && typeof item.click === 'function'))
      throw new Error(`no ${label} on wheel ${wheel}`);
    item.click();
  });
  const [cancel, confirm] = document.querySelectorAll<HTMLElement>('.phone-picker header button');
  (button === 'confirm' ? confirm : cancel)?.click();
}

describe('a form', () => {
  it('submits the values of all its fields by name, a custom component’s too', async () => {
    const opened = await openForm();
    type(opened, '#name', '张三');
    opened.host.takeNotes();
    opened.tap('#submit');
    const [note] = opened.host.takeNotes();
    expect(JSON.parse(String(note).replace('form submit ', ''))).toEqual({
      value: {
        name: '张三',
        fixed: '不变',
        memo: '初稿',
        switch: false,
        radios: '1',
        checks: ['x'],
        slider: 3,
        kind: '0',
        half: [0, 1],
        time: '09:30',
        date: '2026-02-28',
        choice: '自定',
      },
      target: { id: 'submit', dataset: {} },
    });
  });

  it('empties its fields on a reset', async () => {
    const opened = await openForm();
    type(opened, '#name', '张三');
    opened.tap('#y');
    opened.tap('#reset');
    opened.host.takeNotes();
    opened.tap('#submit');
    const [note] = opened.host.takeNotes();
    const { name, switch: isOn, radios, checks, slider } = JSON.parse(String(note).replace('form submit ', '')).value;
    expect({ name, isOn, radios, checks, slider }).toEqual({
      name: '',
      isOn: false,
      radios: '',
      checks: [],
      slider: 0,
    });
  });

  it('is not submitted by a disabled button, whose tap reaches nobody', async () => {
    const { host, tap } = await openForm();
    tap('#off');
    tap('#on-off');
    expect(host.takeNotes()).toEqual([]);
  });
});

describe('a field', () => {
  it('tells what is typed, no longer than its maxlength, and then hides its placeholder', async () => {
    const opened = await openForm();
    const placeholder = opened.find('#name > .placeholder');
    const before = [placeholder.textContent, placeholder.hidden];
    const entry = type(opened, '#name', '一二三四五六');
    expect({
      before,
      hidden: placeholder.hidden,
      value: entry.value,
      typed: opened.find('.typed').textContent,
    }).toEqual({
      before: ['姓名', false],
      hidden: true,
      value: '一二三四',
      typed: '一二三四',
    });
  });

  it('confirms on Enter', async () => {
    const opened = await openForm();
    const entry = type(opened, '#name', '甲');
    const { KeyboardEvent } = entry.ownerDocument.defaultView ?? globalThis;
    entry.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(opened.host.takeNotes()).toEqual(['name confirm {"value":"甲"}']);
  });

  it('that is disabled takes no text', async () => {
    const { find } = await openForm();
    expect((find('#fixed > .entry') as HTMLInputElement).readOnly).toBe(true);
  });
});

describe('a choice', () => {
  it('turns a switch', async () => {
    const { host, tap, find } = await openForm();
    tap('#switch');
    expect([host.takeNotes(), find('#switch').getAttribute('aria-checked')]).toEqual([
      ['switch change {"value":true}'],
      'true',
    ]);
  });

  it('of one radio clears the others of its group', async () => {
    const { host, tap, find } = await openForm();
    tap('#two');
    expect([host.takeNotes(), ['#one', '#two'].map((radio) => find(radio).hasAttribute('checked'))]).toEqual([
      ['radios change {"value":"2"}'],
      [false, true],
    ]);
  });

  it('is made by the label around it or the label that names it', async () => {
    const { host, tap } = await openForm();
    tap('#two');
    tap('#label-one');
    tap('#label-y');
    expect(host.takeNotes().slice(1)).toEqual(['radios change {"value":"1"}', 'checks change {"value":["x","y"]}']);
  });

  it('is made once by a tap on a control inside its label', async () => {
    const { host, tap } = await openForm();
    tap('#two');
    tap('#one');
    expect(host.takeNotes()).toEqual(['radios change {"value":"2"}', 'radios change {"value":"1"}']);
  });
});

describe('a picker', () => {
  it.each([
    ['#kind', ['志愿'], ['kind change {"value":"1"}']],
    [
      '#half',
      ['下午', '三'],
      [
        'half columnchange {"column":0,"value":1}',
        'half columnchange {"column":1,"value":2}',
        'half change {"value":[1,2]}',
      ],
    ],
    ['#time', ['14', '05'], ['time change {"value":"14:05"}']],
    ['#date', ['2026年', '4月', '30日'], ['date change {"value":"2026-04-30"}']],
  ])('%s answers with what its wheels were turned to', async (selector, labels, notes) => {
    const opened = await openForm();
    opened.tap(selector);
    turnWheels(opened, labels);
    expect(opened.host.takeNotes()).toEqual(notes);
  });

  it('of time stays within its start and end', async () => {
    const opened = await openForm();
    opened.tap('#time');
    turnWheels(opened, ['23']);
    expect(opened.host.takeNotes()).toEqual(['time change {"value":"18:00"}']);
  });

  it('of dates shows a month its own days', async () => {
    const opened = await openForm();
    opened.tap('#date');
    const days = opened.document.querySelectorAll('.phone-wheel')[2];
    const february = days?.children.length;
    turnWheels(opened, ['2026年', '3月']);
    expect([february, opened.document.querySelector('.phone-picker')]).toEqual([28, null]);
  });

  it('says when it is given up', async () => {
    const opened = await openForm();
    opened.tap('#kind');
    turnWheels(opened, ['志愿'], 'cancel');
    expect(opened.host.takeNotes()).toEqual(['kind cancel {}']);
  });
});
