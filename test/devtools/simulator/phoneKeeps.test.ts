import { calendarTexts, locationTexts } from '../../../devtools/simulator/phone/texts';
import { aPhone, type TestPhone } from './support/aPhone';
import { callAfterTap } from './support/callAfterTap';

const startTime = Date.parse('2026-11-24T14:30:00+08:00') / 1000;
const lecture = {
  title: '家门口的山茶课',
  startTime,
  endTime: startTime + 5400,
  location: '社区活动室',
  alarmOffset: 7200,
};
const shownIn = ({ document }: TestPhone, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const openTab = async ({ around }: TestPhone, name: string) => {
  around('.phone-capsule .leave')?.click();
  around(`.phone-desk [data-tab=${name}]`)?.click();
};

describe('wx.addPhoneCalendar', () => {
  const lines = ['时间', '11月24日 14:30–16:00', '地点', '社区活动室', '提醒', '提前 2 小时'];

  it('shows title, time and place, and puts what the person adds into the calendar', async () => {
    const opened = await aPhone();
    const answer = callAfterTap(opened, 'addPhoneCalendar', lecture);
    const shown = [opened.around('.phone-calendar h3')?.textContent, ...shownIn(opened, '.phone-calendar dl > *')];
    opened.around('.phone-calendar .allow')?.click();
    expect([shown, await answer]).toEqual([['家门口的山茶课', ...lines], { errMsg: 'addPhoneCalendar:ok' }]);
    await openTab(opened, 'calendar');
    expect(shownIn(opened, '.desk-card.entry h3, .desk-card.entry dl > *')).toEqual(['家门口的山茶课', ...lines]);
  });

  it('fails when the person cancels, and adds nothing', async () => {
    const opened = await aPhone();
    const answer = callAfterTap(opened, 'addPhoneCalendar', lecture);
    opened.around('.phone-calendar .refuse')?.click();
    const failure = await answer;
    await openTab(opened, 'calendar');
    expect([failure, shownIn(opened, '.desk-card.entry'), opened.around('.phone-calendar')]).toEqual([
      { errMsg: 'addPhoneCalendar:fail cancel' },
      [],
      null,
    ]);
  });

  it.each([
    [{ startTime }, 'parameter error: parameter.title should be String'],
    [{ title: '课', startTime: '2026' }, 'parameter error: parameter.startTime should be Number'],
    [{ title: '课', startTime, endTime: startTime - 1 }, 'endTime must not be earlier than startTime'],
  ])('refuses %j', async (options, reason) => {
    const opened = await aPhone();
    expect(await callAfterTap(opened, 'addPhoneCalendar', options)).toEqual({
      errMsg: `addPhoneCalendar:fail ${reason}`,
    });
  });

  it('is refused without a tap', async () => {
    const { call } = await aPhone();
    await expect(call('addPhoneCalendar', lecture)).rejects.toEqual({
      errMsg: 'addPhoneCalendar:fail can only be invoked by user TAP gesture.',
    });
  });
});

describe('wx.openLocation', () => {
  it('shows name, address and coordinates over everything until the way back is tapped', async () => {
    const { call, document, around } = await aPhone();
    const place = { latitude: 28.8717, longitude: 105.4423, name: '社区活动室', address: '泸州市江阳区某路 1 号' };
    const answer = await call('openLocation', place);
    const words = [...document.querySelectorAll('.phone-location footer > *')].map(({ textContent }) => textContent);
    around('.phone-location .back')?.click();
    expect([answer, words, around('.phone-location')]).toEqual([
      { errMsg: 'openLocation:ok' },
      [place.name, place.address, locationTexts.coordinates(28.8717, 105.4423)],
      null,
    ]);
  });

  it('refuses coordinates that are none', async () => {
    const { call } = await aPhone();
    await expect(call('openLocation', { latitude: '28', longitude: 105 })).rejects.toEqual({
      errMsg: 'openLocation:fail parameter error: parameter.latitude should be Number',
    });
  });
});

describe('files', () => {
  type Files = {
    writeFileSync(path: string, data: string, encoding?: string): void;
    readFileSync(path: string, encoding?: string): string;
    unlinkSync(path: string): void;
    writeFile(options: object): Promise<unknown>;
    readFile(options: object): Promise<unknown>;
    statSync(): void;
  };
  const filesOf = ({ phone }: TestPhone) => (phone.wx.getFileSystemManager as () => Files)();

  it('are written as base64 or text into the user folder and read again', async () => {
    const files = filesOf(await aPhone());
    const path = 'http://usr/code.png';
    files.writeFileSync('http://usr/words.txt', '同心');
    expect([
      await files.writeFile({ filePath: path, data: 'aGVsbG8=', encoding: 'base64' }),
      await files.readFile({ filePath: path, encoding: 'base64' }),
      files.readFileSync(path, 'utf8'),
      files.readFileSync('http://usr/words.txt', 'utf8'),
    ]).toEqual([{ errMsg: 'writeFile:ok' }, { errMsg: 'readFile:ok', data: 'aGVsbG8=' }, 'hello', '同心']);
    files.unlinkSync(path);
    await expect(files.readFile({ filePath: path })).rejects.toEqual({
      errMsg: `readFile:fail no such file or directory, open "${path}"`,
    });
  });

  it('outside of the user folder are refused, and what is not emulated fails by name', async () => {
    const opened = await aPhone();
    const files = filesOf(opened);
    await expect(files.writeFile({ filePath: 'code.png', data: '' })).rejects.toEqual({
      errMsg: 'writeFile:fail permission denied, open "code.png"',
    });
    expect(() => files.statSync()).toThrow('FileSystemManager.statSync is not emulated');
  });
});

describe('the clipboard', () => {
  it('gives back what was copied', async () => {
    const { call, around } = await aPhone();
    await call('setClipboardData', { data: '泸州市江阳区某路 1 号' });
    expect([around('.phone-toast')?.textContent, await call('getClipboardData')]).toEqual([
      '内容已复制',
      { errMsg: 'getClipboardData:ok', data: '泸州市江阳区某路 1 号' },
    ]);
  });
});

test.each([
  [0, '开始时'],
  [30, '提前 30 分钟'],
  [120, '提前 2 小时'],
  [2880, '提前 2 天'],
])('a reminder %d minutes before says %s', (minutes, words) => {
  expect(calendarTexts.alarmBefore(minutes)).toBe(words);
});
