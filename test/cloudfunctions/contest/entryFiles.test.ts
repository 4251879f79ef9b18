import * as contest from '../../../contracts/contest/calls';
import type { FileUse } from '../../../domain/entry/entry';
import { entryFileRules } from '../../../domain/entry/entryFiles';
import type { Person } from '../../support/cloudForTests';
import { aContestForEntries, type ContestForEntries } from '../../support/entries';
import { aStage, type Stage } from '../../support/stage';
import { aRequestId, aResident, granted } from '../../support/town';

let stage: Stage;
let cloud: Stage['cloud'];
let open: ContestForEntries;
beforeAll(async () => {
  stage = await aStage();
  ({ cloud } = stage);
  open = await aContestForEntries(cloud, stage.town);
});
afterAll(() => cloud.close());

const png = Buffer.from('\x89PNG\r\n\x1a\npicture', 'latin1');
const pdf = Buffer.from('%PDF-1.7 plan');

let people = 0;
const anEntrant = () => open.entrant(`oSomebody${++people}`);
type Entrant = Awaited<ReturnType<typeof anEntrant>>;

const begin = ({ person, entryId }: Entrant, use: FileUse) =>
  granted(person.call(contest.beginUpload, { entryId, requestId: aRequestId(), use }));
const upload = async (entrant: Entrant, use: FileUse, content: Buffer) => {
  const { uploadId, path } = await begin(entrant, use);
  const fileId = await cloud.cloud.files.upload(path, content, entrant.person);
  return { entryId: entrant.entryId, uploadId, fileId, use, name: use === 'plan' ? '计划书.pdf' : '山茶林.png' };
};
const attach = async (entrant: Entrant, use: FileUse, content: Buffer) =>
  entrant.person.call(contest.attachFile, await upload(entrant, use, content));
const filesOf = async ({ person, entryId }: Entrant, reader: Person = person) =>
  (await granted(reader.call(contest.readMyEntry, { entryId }))).entry.files;
/** Null where there is none any more. */
const contentOf = async (fileId: string) => {
  const found = await cloud.cloud.files.read(fileId).catch(() => null);
  return found === null ? null : found.content.toString('latin1');
};
const known = async (entryId: string) =>
  (await cloud.database.collection('entryFiles').where({ entryId }).get()).data.length;
const sweep = () => cloud.cloud.runTimer('registration');

test('what a phone uploaded is kept by the server, where no phone can put another in its place', async () => {
  const entrant = await anEntrant();
  const uploaded = await upload(entrant, 'picture', png);
  const press = () => entrant.person.call(contest.attachFile, uploaded);
  const [one, two] = [await press(), await press()];
  expect(one).toEqual(two);
  const files = await filesOf(entrant);
  expect(files).toEqual([
    {
      id: expect.stringMatching(/^fil_/),
      fileId: expect.stringContaining(`/entries/${entrant.entryId}/`),
      use: 'picture',
      name: '山茶林.png',
      kind: 'png',
      bytes: png.length,
    },
  ]);
  expect(await contentOf(files[0]?.fileId ?? '')).toBe(png.toString('latin1'));
  expect(await contentOf(uploaded.fileId)).toBeNull();
});

test('files are judged by their content and size, whatever they are called; nothing of what is refused stays', async () => {
  const entrant = await anEntrant();
  const tooLarge = Buffer.concat([png, Buffer.alloc(entryFileRules.picture.maxBytes)]);
  const script = Buffer.from('<script>');
  expect([
    await attach(entrant, 'picture', script),
    await attach(entrant, 'plan', png),
    await attach(entrant, 'picture', pdf),
    await attach(entrant, 'picture', tooLarge),
    await attach(entrant, 'picture', Buffer.alloc(0)),
  ]).toEqual([
    { ok: false, failure: 'file-kind-not-accepted' },
    { ok: false, failure: 'file-kind-not-accepted' },
    { ok: false, failure: 'file-kind-not-accepted' },
    { ok: false, failure: 'file-too-large' },
    { ok: false, failure: 'file-is-empty' },
  ]);
  expect(await filesOf(entrant)).toEqual([]);
  await sweep();
  expect(await known(entrant.entryId)).toBe(0);
});

test('nobody has a foreign upload taken, and one that did not arrive is asked for again', async () => {
  const [entrant, other] = [await anEntrant(), await anEntrant()];
  const uploaded = await upload(entrant, 'picture', png);
  const stolen = { ...uploaded, entryId: other.entryId };
  expect(await other.person.call(contest.attachFile, stolen)).toEqual({ ok: false, failure: 'upload-missing' });
  const { uploadId } = await begin(other, 'picture');
  expect(await other.person.call(contest.attachFile, { ...stolen, uploadId })).toEqual({
    ok: false,
    failure: 'upload-missing',
  });
  const never = { ...uploaded, ...(await begin(entrant, 'picture')) };
  const { path, ...input } = { ...never, fileId: uploaded.fileId.replace(uploaded.uploadId, never.uploadId) };
  expect(path).toContain(never.uploadId);
  expect(await entrant.person.call(contest.attachFile, input)).toEqual({ ok: false, failure: 'upload-missing' });
  expect(await contentOf(uploaded.fileId)).not.toBeNull();
});

test('there are so many of each use and no more; one that is taken out is gone', async () => {
  const entrant = await anEntrant();
  for (let index = 0; index < entryFileRules.picture.most; index++) await granted(attach(entrant, 'picture', png));
  const { person, entryId } = entrant;
  const seventh = person.call(contest.beginUpload, { entryId, requestId: aRequestId(), use: 'picture' });
  expect(await seventh).toEqual({ ok: false, failure: 'too-many-files' });
  const two = [await upload(entrant, 'plan', pdf), await upload(entrant, 'plan', pdf)];
  const answers = await Promise.all(two.map((one) => person.call(contest.attachFile, one)));
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [first] = await filesOf(entrant);
  expect(await granted(person.call(contest.detachFile, { entryId, id: first?.id ?? '' }))).toEqual({ files: 6 });
  expect(await granted(person.call(contest.detachFile, { entryId, id: first?.id ?? '' }))).toEqual({ files: 6 });
  expect(await contentOf(first?.fileId ?? '')).toBeNull();
});

test('what was handed in keeps its files as they were', async () => {
  const { person, entryId } = await open.submitted(`oSomebody${++people}`);
  const input = { entryId, requestId: aRequestId(), use: 'picture' } as const;
  expect(await person.call(contest.beginUpload, input)).toEqual({ ok: false, failure: 'wrong-state' });
});

test('its checkers are told of its files, and nobody else', async () => {
  const entrant = await open.claimed(`oSomebody${++people}`);
  const file = {
    id: `fil_${'0'.repeat(16)}`,
    fileId: 'cloud://x/y',
    use: 'plan',
    name: '计划书',
    kind: 'pdf',
    bytes: 1,
  };
  await cloud.database
    .collection('entries')
    .doc(entrant.entryId)
    .update({ data: { files: [file] } });
  const seen = await granted(open.checkers[0].call(contest.readEntry, { entryId: entrant.entryId }));
  expect(seen.entry.files).toEqual([file]);
  const other = await aResident(cloud, `oSomebody${++people}`);
  expect(await other.call(contest.readEntry, { entryId: entrant.entryId })).toMatchObject({ ok: false });
});

test('an upload that nobody took is gone after a day, and files go with their entry', async () => {
  const entrant = await anEntrant();
  const left = await upload(entrant, 'plan', pdf);
  await granted(attach(entrant, 'picture', png));
  const [kept] = await filesOf(entrant);
  cloud.cloud.clock.advance(23 * 60 * 60_000);
  await sweep();
  expect(await contentOf(left.fileId)).toBe(pdf.toString('latin1'));
  cloud.cloud.clock.advance(2 * 60 * 60_000);
  await sweep();
  expect([await contentOf(left.fileId), await contentOf(kept?.fileId ?? '')]).toEqual([null, png.toString('latin1')]);
  cloud.cloud.clock.advance(410 * 24 * 60 * 60_000);
  await sweep();
  await sweep();
  expect(await contentOf(kept?.fileId ?? '')).toBeNull();
  expect(await known(entrant.entryId)).toBe(0);
  expect((await cloud.database.collection('entries').where({ _id: entrant.entryId }).get()).data).toEqual([]);
});
