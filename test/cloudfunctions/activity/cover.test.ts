import { cancelActivity, editActivity, readPlan, setCover } from '../../../contracts/activity/managing';
import { listComing, readActivity } from '../../../contracts/activity/reading';
import { coverRule } from '../../../domain/activity/cover';
import { aPlan } from '../../support/plans';
import { aStage, type Stage, unknownActivity } from '../../support/stage';
import { granted } from '../../support/town';

let stage: Stage;
beforeEach(async () => {
  stage = await aStage();
});
afterEach(() => stage.cloud.close());

const jpeg = (words: string, length = 0) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(words.padEnd(length - 3, ' '))]).toString('base64');
const put = async (activityId: string, pictureBase64: string | null) =>
  (await granted(stage.town.organizer.call(setCover, { activityId, pictureBase64 }))).cover;
const shownCover = async (activityId: string) =>
  (await granted(stage.stranger.call(readActivity, { activityId }))).activity.cover;
const kept = async (fileId: string | null) => {
  const [file] = await Promise.allSettled([stage.cloud.cloud.files.read(fileId ?? '')]);
  return file?.status === 'fulfilled' ? file.value.content.toString('base64') : null;
};

test('an organiser puts a picture above an activity, which everyone sees on its page and on home', async () => {
  const { town, stranger } = stage;
  const { activityId } = await town.publish(aPlan());
  expect(await shownCover(activityId)).toBeNull();
  const cover = await put(activityId, jpeg('茶山'));
  expect(cover).toMatch(new RegExp(`^cloud://[^/]+/covers/${activityId}/pic_[0-9a-z]{16}\\.jpg$`));
  expect(await kept(cover)).toBe(jpeg('茶山'));
  expect(await shownCover(activityId)).toBe(cover);
  const home = await granted(stranger.call(listComing, { kind: 'lecture', countyCode: null, after: null }));
  expect(home.activities.map((one) => one.cover)).toEqual([cover]);
});

test('another picture takes the place of the first, which is deleted; taken away there is none', async () => {
  const { town, cloud } = stage;
  const { activityId } = await town.publish(aPlan());
  const first = await put(activityId, jpeg('茶山'));
  expect(await put(activityId, jpeg('茶山'))).toBe(first);
  const second = await put(activityId, jpeg('油纸伞'));
  expect([await kept(first), await kept(second), await shownCover(activityId)]).toEqual([null, jpeg('油纸伞'), second]);
  expect(await put(activityId, null)).toBeNull();
  expect([await kept(second), await shownCover(activityId)]).toEqual([null, null]);
  expect(Object((await cloud.dump()).activities?.[activityId]).formerCovers).toEqual([]);
  expect(await put(activityId, null)).toBeNull();
});

test('an edit of the plan leaves the picture where it is', async () => {
  const { town } = stage;
  const plan = aPlan();
  const { activityId } = await town.publish(plan);
  const cover = await put(activityId, jpeg('茶山'));
  const { version } = await granted(town.organizer.call(readPlan, { activityId }));
  await granted(town.organizer.call(editActivity, { activityId, version, plan: { ...plan, title: '换了题目的讲座' } }));
  expect(await shownCover(activityId)).toBe(cover);
  expect(await granted(town.organizer.call(readPlan, { activityId }))).toMatchObject({ cover });
});

test('what is no picture, is empty or too large is refused by its content, and nothing is kept', async () => {
  const { town, refuses } = stage;
  const { activityId } = await town.publish(aPlan());
  const refused = (pictureBase64: string, failure: 'file-is-empty' | 'file-kind-not-accepted' | 'file-too-large') =>
    refuses(town.organizer, setCover, { activityId, pictureBase64 }, failure, 'pictureBase64');
  await refused('', 'file-is-empty');
  await refused(Buffer.from('<script>').toString('base64'), 'file-kind-not-accepted');
  await refused(Buffer.from('%PDF-1.7').toString('base64'), 'file-kind-not-accepted');
  expect(await put(activityId, jpeg('x', coverRule.maxBytes))).toContain('.jpg');
  await refused(jpeg('x', coverRule.maxBytes + 1), 'file-too-large');
});

test('only the activity’s own organisers set it, and none once it is called off', async () => {
  const { town, resident, stranger, refuses } = stage;
  const { activityId } = await town.publish(aPlan());
  const input = { activityId, pictureBase64: jpeg('茶山') };
  for (const person of [resident, stranger, town.administrator]) await refuses(person, setCover, input, 'not-allowed');
  await refuses(town.organizer, setCover, { ...input, activityId: unknownActivity }, 'unknown-activity');
  await granted(town.organizer.call(cancelActivity, { activityId, reason: '场地停电' }));
  await refuses(town.organizer, setCover, input, 'activity-cancelled');
});
