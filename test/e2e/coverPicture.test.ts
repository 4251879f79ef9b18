import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { readPlan } from '../../contracts/activity/managing';
import { coverText } from '../../locales/zh-CN/activity/cover';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { openPhones, type Phones } from '../support/phones';
import { aFolder } from '../support/temporaryFolder';

let phones: Phones<'unlisted' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('unlisted', 'organizer');
});
afterAll(() => phones.close());

/** Every pixel another: what compresses worst. */
function aPhotograph(): string {
  const photograph = new PNG({ width: 800, height: 600 });
  let noise = 1;
  for (let at = 0; at < photograph.data.length; at += 4) {
    noise = (noise * 1103515245 + 12345) % 2147483648;
    const [x, y] = [(at / 4) % 800, Math.floor(at / 4 / 800)];
    photograph.data.set([(x / 10 + noise) & 255, (y / 8 + noise / 3) & 255, 120 + (noise & 63), 255], at);
  }
  const file = path.join(aFolder(), 'photograph.png');
  writeFileSync(file, PNG.sync.write(photograph));
  return file;
}

test('an organiser puts a photograph above an activity; it is on its page, its card and its poster, until it is taken away', async () => {
  const { organizer, unlisted } = phones;
  const { activityId, title } = await publish(organizer, aPlan(inThreeHours));
  const coverOf = async () => (await organizer.ask(readPlan, { activityId })).cover;

  await organizer.open(`/organizer/activity/index?activityId=${activityId}`);
  await organizer.tap('.cover-entry', coverText.add);
  await organizer.around.choosePicture(aPhotograph());
  await organizer.sees('.cover-entry', coverText.change);
  await organizer.find('.cover-card__picture');
  const cover = await coverOf();
  expect(cover).toMatch(/\.jpg$/);
  await organizer.picture('cover-management');

  await unlisted.open('/pages/home/index');
  await unlisted.findByPaging('.activity-card--covered', title);
  await unlisted.find('.activity-card__cover');
  await unlisted.picture('cover-home');
  await unlisted.open(pageOfActivity(activityId));
  expect(await (await unlisted.find('.activity__cover')).attribute('src')).toBe(cover);
  await unlisted.picture('cover-activity');
  await unlisted.open(`/pages/poster/index?activityId=${activityId}`);
  await unlisted.find('.poster__picture');
  await unlisted.picture('cover-poster');

  await organizer.tap('.remove-cover-entry');
  await organizer.confirm();
  await organizer.sees('.cover-entry', coverText.add);
  expect(await coverOf()).toBeNull();
  await unlisted.open(pageOfActivity(activityId));
  await unlisted.find('.activity__title', title);
  await unlisted.missesSoon('.activity__cover');
});
