import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { builtFunctions } from './support/builtFunctions';
import { callingOpenApi, reminder, reminderData } from './support/messaging';
import { failureOf, talkTo } from './support/sdk';

const resident = 'oResident';
const sent = { errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' };
/** WeChat ends its texts with an id of the request. */
const refusal = (errCode: number, text: string) => ({
  errCode,
  errMsg: expect.stringMatching(
    new RegExp(`^openapi.subscribeMessage.send:fail ${text} rid: [\\da-f]{8}(-[\\da-f]{8}){2}$`),
  ),
});
const noneLeft = refusal(43101, 'user refuse to accept the msg');

const functionsDirectory = builtFunctions({
  permitted: callingOpenApi(['subscribeMessage.send']),
  unpermitted: callingOpenApi(['wxacode.getUnlimited']),
});
afterAll(() => rmSync(functionsDirectory, { recursive: true }));

let clouds: LocalCloud[] = [];
afterEach(async () => {
  await Promise.all(clouds.map((cloud) => cloud.close()));
  clouds = [];
});

async function start(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory,
    schema: {},
    messageTemplates: [reminder],
    ...options,
  });
  clouds.push(cloud);
  return cloud;
}

async function send(cloud: LocalCloud, message: object = {}, functionName = 'permitted') {
  const argument = { touser: resident, templateId: reminder.id, data: reminderData, ...message };
  const data = { namespace: 'subscribeMessage', api: 'send', argument };
  const { result, error } = await cloud.invoke(functionName, data, { openid: 'oOrganiser' });
  return error ?? result;
}

describe('a subscribe message', () => {
  it('arrives as a service notice with the labels of its template, by the time of the cloud', async () => {
    const cloud = await start();
    cloud.messages.accept(resident, [reminder.id]);
    cloud.clock.advance(1_000_000_000);
    const earliest = cloud.clock.now();
    expect(await send(cloud, { page: 'pages/activity/index?id=act_1', miniprogramState: 'trial' })).toEqual(sent);
    const notices = cloud.messages.noticesOf(resident);
    expect(notices).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        openid: resident,
        templateId: reminder.id,
        title: '活动开始提醒',
        page: 'pages/activity/index?id=act_1',
        fields: [
          { label: '活动名称', value: '山歌传习' },
          { label: '开始时间', value: '2026年12月1日 15:01' },
        ],
        at: expect.any(String),
      },
    ]);
    const at = Date.parse(notices[0]?.at ?? '');
    expect([at >= earliest, at <= cloud.clock.now()]).toEqual([true, true]);
  });

  it('is taken once for each acceptance, by each person and template alone', async () => {
    const other = { ...reminder, id: 'tmplOther' };
    const cloud = await start({ messageTemplates: [reminder, other] });
    cloud.messages.accept(resident, [reminder.id, other.id]);
    cloud.messages.accept(resident, [reminder.id]);
    cloud.messages.accept('oNeighbour', [other.id]);
    const outcomes = [];
    for (let time = 0; time < 3; time += 1) outcomes.push(await send(cloud));
    expect(outcomes).toEqual([sent, sent, noneLeft]);
    expect(await send(cloud, { templateId: other.id })).toEqual(sent);
    expect(await send(cloud, { touser: 'oNeighbour' })).toEqual(noneLeft);
    expect([cloud.messages.noticesOf(resident).length, cloud.messages.noticesOf('oNeighbour').length]).toEqual([3, 0]);
  });

  it('is sent no more often than accepted when many are sent at once', async () => {
    const cloud = await start({ workersPerFunction: 4 });
    cloud.messages.accept(resident, [reminder.id, reminder.id]);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send(cloud)));
    expect(outcomes.filter((outcome) => Object(outcome).errCode === 0)).toHaveLength(2);
    expect(cloud.messages.noticesOf(resident)).toHaveLength(2);
  });

  it('is refused for a person, a template or a page that WeChat does not know', async () => {
    const cloud = await start({ pages: ['pages/home/index'] });
    cloud.messages.accept(resident, [reminder.id]);
    await cloud.invoke('permitted', {}, { openid: 'oVisitor' });
    expect(await send(cloud, { touser: 'oNobody' })).toEqual(refusal(40003, 'invalid openid'));
    expect(await send(cloud, { touser: 'oVisitor' })).toEqual(noneLeft);
    expect(await send(cloud, { templateId: 'tmplNone' })).toEqual(refusal(40037, 'invalid template_id'));
    expect(await send(cloud, { page: 'pages/none/index' })).toEqual(refusal(41030, 'invalid page'));
    expect(await send(cloud, { page: 'pages/home/index?a=1' })).toEqual(sent);
    expect(() => cloud.messages.accept(resident, ['tmplNone'])).toThrow('no such message template: tmplNone');
  });

  it.each([
    ['a value too long', { thing1: { value: '山'.repeat(21) } }, 'data.thing1.value invalid'],
    ['a value of another form', { time2: { value: '明天下午' } }, 'data.time2.value invalid'],
    ['an empty value', { thing1: { value: '' } }, 'data.thing1.value is empty'],
    ['a missing value', { thing1: undefined }, 'data.thing1.value is empty'],
    ['a field that the template lacks', { thing9: { value: '山歌' } }, 'data.thing9.value invalid'],
    ['a field without its value', { thing1: '山歌' }, ''],
  ])('is refused with %s, and nothing is used up', async (_title, wrong, text) => {
    const cloud = await start();
    cloud.messages.accept(resident, [reminder.id]);
    const refused = await send(cloud, { data: { ...reminderData, ...wrong } });
    expect(refused).toEqual(refusal(47003, `argument invalid!${text === '' ? '' : ` ${text}`}`));
    expect(await send(cloud)).toEqual(sent);
    expect(cloud.messages.noticesOf(resident)).toHaveLength(1);
  });

  it('fails as often as a test wants it to, and nothing is used up', async () => {
    const cloud = await start();
    cloud.messages.accept(resident, [reminder.id]);
    cloud.messages.failNext(2, -1);
    const outcomes = [await send(cloud), await send(cloud), await send(cloud)];
    expect(outcomes).toEqual([refusal(-1, 'system error'), refusal(-1, 'system error'), sent]);
  });

  it('is told to whoever listens, until they stop', async () => {
    const cloud = await start();
    cloud.messages.accept(resident, [reminder.id, reminder.id]);
    const heard: string[] = [];
    const stop = cloud.messages.onNotice(({ openid, id }) => heard.push(`${openid} ${id}`));
    await send(cloud);
    stop();
    await send(cloud);
    const [first, second] = cloud.messages.noticesOf(resident);
    expect([heard, second === undefined]).toEqual([[`${resident} ${first?.id}`], false]);
  });

  it('is remembered over a restart, with what is left and who is known', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'messages-'));
    const first = await start({ dataDirectory });
    await first.invoke('permitted', {}, { openid: 'oVisitor' });
    first.messages.accept(resident, [reminder.id, reminder.id]);
    await send(first);
    const before = first.messages.noticesOf(resident);
    await first.close();
    clouds = [];
    const second = await start({ dataDirectory });
    expect([before.length, second.messages.noticesOf(resident)]).toEqual([1, before]);
    expect([await send(second), await send(second), await send(second, { touser: 'oVisitor' })]).toEqual([
      sent,
      noneLeft,
      noneLeft,
    ]);
    await second.close();
    clouds = [];
    rmSync(dataDirectory, { recursive: true });
  });

  it('needs the permission of the config.json, and a function that sends it', async () => {
    const cloud = await start();
    cloud.messages.accept(resident, [reminder.id]);
    expect(await send(cloud, {}, 'unpermitted')).toEqual({
      errCode: -604101,
      errMsg: expect.stringContaining('error code: -604101'),
    });
    talkTo(cloud);
    const { openapi } = Object((await import('wx-server-sdk')).default);
    const argument = { touser: resident, templateId: reminder.id, data: reminderData };
    expect(await failureOf(openapi.subscribeMessage.send(argument))).toMatchObject({ errCode: -604104 });
    expect(cloud.messages.noticesOf(resident)).toEqual([]);
  });

  it('cannot be declared with a type that WeChat lacks, a field twice, or an id twice', async () => {
    const withFields = (...names: string[]) => [
      { ...reminder, fields: names.map((name) => ({ name, label: '内容' })) },
    ];
    await expect(start({ messageTemplates: withFields('text1') })).rejects.toThrow('tmplReminder: no such field');
    await expect(start({ messageTemplates: withFields('thing1', 'thing1') })).rejects.toThrow('or twice: thing1');
    await expect(start({ messageTemplates: [reminder, reminder] })).rejects.toThrow('two message templates');
  });
});
