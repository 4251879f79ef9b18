import { readLedger } from '../../../contracts/message/calls';
import { messageKinds } from '../../../domain/notice/notice';
import { freshCloudForTests } from '../../support/cloudForTests';
import { accepts, minutePasses } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { aResident, aTown, granted } from '../../support/town';

test.each([
  ['', []],
  ['not JSON', []],
  ['{"reminder": 5}', []],
  ['{"reminder": "template-reminder"}', ['reminder']],
  ['{"offer": {"id": "template-offer", "fields": ["thing1"]}, "another": "x"}', ['offer']],
])('with the setting «%s» there are templates for %j', async (setting, kinds) => {
  const cloud = await freshCloudForTests({ TONGXIN_MESSAGE_TEMPLATES: setting });
  try {
    const { balances } = await granted(cloud.person('oSomebody').call(readLedger, {}));
    expect(balances).toEqual(
      messageKinds.map((kind) => ({
        kind,
        templateId: kinds.some((one) => one === kind) ? `template-${kind}` : null,
        accepted: 0,
        sent: 0,
        left: 0,
      })),
    );
  } finally {
    await cloud.close();
  }
});

test('fields that the console numbered otherwise are filled in under their own names', async () => {
  const fields = ['thing4', 'time2', 'thing3', 'thing1'];
  const cloud = await freshCloudForTests({
    TONGXIN_MESSAGE_TEMPLATES: JSON.stringify({ reminder: { id: 'template-reminder', fields } }),
  });
  try {
    const town = await aTown(cloud);
    const person = await aResident(cloud, 'oSomebody');
    const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
    await town.signUp(person, activityId);
    await accepts(cloud, person, ['reminder']);
    cloud.cloud.clock.advance(60 * 60_000);
    await minutePasses(cloud);
    const [notice] = cloud.cloud.messages.noticesOf(person.openid);
    expect(notice?.fields.map(({ value }) => value)).toEqual([
      '来不了请提前取消，把座位让给别人',
      expect.stringMatching(/年/),
      '文化馆报告厅',
      '乡村振兴大讲堂',
    ]);
  } finally {
    await cloud.close();
  }
});
