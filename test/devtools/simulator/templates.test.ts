import { aPhone } from './support/aPhone';

describe('a page drawn from its template', () => {
  it('answers a tap with the dataset of the element that listens', async () => {
    const { find, tap } = await aPhone();
    tap('.count');
    tap('.count');
    expect(find('.count').textContent).toBe('4');
  });

  it('tells a page in plain data who was tapped and where', async () => {
    const { host, tap } = await aPhone();
    host.takeNotes();
    tap('#inside');
    const touch = { identifier: 0, clientX: 0, clientY: 0, pageX: 0, pageY: 0 };
    expect(host.takeNotes().map((note) => JSON.parse(String(note)))).toEqual([
      {
        type: 'tap',
        timeStamp: 'number',
        target: { id: 'inside', dataset: {}, offsetLeft: 0, offsetTop: 0 },
        currentTarget: { id: 'told', dataset: { kind: 'a' }, offsetLeft: 0, offsetTop: 0 },
        mark: { place: 'list' },
        detail: { x: 0, y: 0 },
        touches: [touch],
        changedTouches: [touch],
      },
    ]);
  });

  it('keeps a caught tap from the elements around it', async () => {
    const { find, tap } = await aPhone();
    tap('.inner');
    expect(find('.count').textContent).toBe('1');
  });

  it('draws lists and keeps their order by key', async () => {
    const { find, tap } = await aPhone();
    tap('.rows');
    expect([...find('.rows').children].map((row) => row.textContent)).toEqual(['乙', '甲']);
  });

  it('reads WXS as WeChat does: types by name, and \\d in a pattern is a digit', async () => {
    const { find } = await aPhone();
    expect(find('.kinds').textContent).toBe('Array Number true');
  });

  it('takes the paths that Taro writes', async () => {
    const { find, tap } = await aPhone();
    tap('.renewed');
    expect(find('.renewed').textContent).toBe('新');
  });

  it('refuses more than 1024 kB in one setData', async () => {
    const { host, tap } = await aPhone();
    tap('.flood');
    expect(host.exceptions).toEqual(['setData:fail data exceeds 1024 kB (1101 kB)']);
  });

  it('drops what is set on a page after it was closed', async () => {
    const { host, phone, call } = await aPhone({ launchUrl: 'pages/home/index' });
    const page = phone.pageStack[0]?.instance;
    await call('reLaunch', { url: '/pages/detail/index' });
    page?.setData({ rows: [{ id: 3, name: '丙' }] });
    expect([page?.data.rows, host.exceptions]).toEqual([[{ id: 1, name: '甲' }], []]);
  });

  it('knows neither the browser nor Node, nor how to make code', async () => {
    const { phone, host, tap } = await aPhone();
    const seen = phone.pageStack[0]?.call('whatIsThere');
    tap('.generate');
    expect([seen, host.exceptions]).toEqual([
      ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
      ['new Function is not allowed in a mini-program'],
    ]);
  });
});
