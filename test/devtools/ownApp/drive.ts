import { runMiniProgram } from '../../../devtools/runMiniProgram';

const messageTemplates = [{ id: 'counted', title: 'Counted', fields: [{ name: 'number1', label: 'so far' }] }];

export async function drive(app: { packageDirectory: string; functionsDirectory: string; browserPath: string }) {
  const running = await runMiniProgram({ ...app, schema: { counters: { indexes: [] } }, messageTemplates });
  const phone = await running.openPhone('lin');
  const page = await phone.miniProgram.currentPage();
  await (await page?.$('.add'))?.tap();
  await page?.waitFor(async () => (await (await page.$('.count'))?.text()) === 'counted 1');
  return { running, phone };
}
