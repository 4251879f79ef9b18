import { aPhone, settled, type TestPhone } from './support/aPhone';

const openControls = async () => {
  const opened = await aPhone({ launchUrl: 'pages/controls/index' });
  await settled();
  return opened;
};

type Context = { getCenterLocation(): Promise<object>; getScale(): Promise<object>; includePoints(): void };
const contextOf = async ({ call }: TestPhone, id: string) => (await call('createMapContext', id as never)) as Context;
const center = async (phone: TestPhone, id = 'map') => (await contextOf(phone, id)).getCenterLocation();
const scale = async (phone: TestPhone, id = 'map') => (await contextOf(phone, id)).getScale();

function drag({ find }: TestPhone, selector: string, ...steps: readonly (readonly [number, number])[]) {
  const map = find(selector);
  const { MouseEvent } = map.ownerDocument.defaultView ?? globalThis;
  const [first = [0, 0], ...rest] = steps;
  const at = (type: string, [clientX, clientY]: readonly [number, number]) =>
    map.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true }));
  at('mousedown', first);
  for (const step of rest) at('mousemove', step);
  at('mouseup', rest[rest.length - 1] ?? first);
}

function turnWheel({ find }: TestPhone, selector: string, deltaY: number) {
  const map = find(selector);
  const { WheelEvent } = map.ownerDocument.defaultView ?? globalThis;
  map.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, composed: true, cancelable: true }));
}

/** Degrees of longitude in a pixel at scale 14. */
const eachPixel = 360 / (256 * 2 ** 14);
const about = (latitude: number, longitude: number) => ({
  errMsg: 'getCenterLocation:ok',
  latitude: expect.closeTo(latitude, 4),
  longitude: expect.closeTo(longitude, 6),
});

describe('a map', () => {
  it('shows the place that the page names, with its scale', async () => {
    const phone = await openControls();
    expect([await center(phone), await scale(phone)]).toEqual([
      about(28.8829, 105.4451),
      { errMsg: 'getScale:ok', scale: 14 },
    ]);
    expect([phone.find('#map > .scale').textContent, phone.find('#map > .note').textContent]).toEqual([
      '500 米',
      '模拟器没有地图数据',
    ]);
    expect(['#map > .scale', '#fixed > .scale'].map((bar) => phone.find(bar).hidden)).toEqual([false, true]);
  });

  it('moves under a finger, so that what was right of the middle comes into it', async () => {
    const phone = await openControls();
    drag(phone, '#map', [200, 100], [150, 100], [100, 100]);
    expect(await center(phone)).toEqual(about(28.8829, 105.4451 + 100 * eachPixel));
    drag(phone, '#map', [0, 100], [0, 200]);
    expect(await center(phone)).toEqual(
      about(28.8829 + 100 * eachPixel * Math.cos((28.8867 * Math.PI) / 180), 105.4451 + 100 * eachPixel),
    );
  });

  it('goes where the page moves it to, and stays where it was dragged when the page draws itself anew', async () => {
    const phone = await openControls();
    drag(phone, '#map', [100, 0], [0, 0]);
    phone.phone.pageStack[0]?.instance.setData({ role: 'link' });
    expect(await center(phone)).toEqual(about(28.8829, 105.4451 + 100 * eachPixel));
    phone.phone.pageStack[0]?.instance.setData({ latitude: 28.1679, longitude: 105.4378 });
    expect(await center(phone)).toEqual(about(28.1679, 105.4378));
  });

  it('zooms by the wheel between its least and its greatest scale', async () => {
    const phone = await openControls();
    for (let turn = 0; turn < 4; turn++) turnWheel(phone, '#map', -1);
    expect(await scale(phone)).toEqual({ errMsg: 'getScale:ok', scale: 15 });
    turnWheel(phone, '#map', 1);
    expect(await scale(phone)).toEqual({ errMsg: 'getScale:ok', scale: 14.5 });
    expect(await center(phone)).toEqual(about(28.8829, 105.4451));
  });

  it('stays where it is when it may be neither moved nor zoomed', async () => {
    const phone = await openControls();
    drag(phone, '#fixed', [100, 0], [0, 0]);
    turnWheel(phone, '#fixed', -1);
    expect([await center(phone, 'fixed'), await scale(phone, 'fixed')]).toEqual([
      about(30, 105),
      { errMsg: 'getScale:ok', scale: 16 },
    ]);
  });

  it('says what it does not do, and that there is no such map', async () => {
    const phone = await openControls();
    await expect(center(phone, 'picture')).rejects.toEqual({ errMsg: 'getCenterLocation:fail no map picture' });
    const context = await contextOf(phone, 'map');
    expect(() => context.includePoints()).toThrow('MapContext.includePoints is not emulated');
    phone.phone.pageStack[0]?.instance.setData({ markers: [{ id: 1, latitude: 30, longitude: 105 }] });
    await settled();
    expect(phone.host.exceptions.map((exception) => String(exception))).toEqual([
      expect.stringContaining('MapContext.includePoints is not emulated'),
      expect.stringContaining('<map markers> is not emulated'),
    ]);
  });
});
