import { aPhone, settled, type TestPhone } from './support/aPhone';
import { chooseFiles, noticeOf } from './support/chooseFiles';

const poster = { name: '海报.PNG', type: 'image/png', content: 'poster' };
const rules = { name: 'rules.pdf', type: 'application/pdf', content: '%PDF' };

type FileApi = (options: object) => Promise<Record<string, unknown>>;

/** `wx.getFileSystemManager()`. */
function filesOf({ phone }: TestPhone): (name: string) => FileApi {
  const manager = (phone.wx.getFileSystemManager as () => Record<string, FileApi>)();
  return (name) => {
    const run = manager[name];
    if (run === undefined) throw new Error(`no ${name}`);
    return run;
  };
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'it succeeded',
    (failure: unknown) => failure,
  );

describe('wx.chooseMedia', () => {
  it('gives temporary files of the pictures that were chosen', async () => {
    const opened = await aPhone();
    const chosen = opened.call('chooseMedia', { count: 2, mediaType: ['image'] });
    expect(opened.around('.phone-files input')?.getAttribute('accept')).toBe('image/*');
    chooseFiles(opened, [poster, { ...poster, content: '' }]);
    expect(await chosen).toEqual({
      errMsg: 'chooseMedia:ok',
      type: 'image',
      tempFiles: [
        { tempFilePath: 'http://tmp/1.png', size: 6, fileType: 'image' },
        { tempFilePath: 'http://tmp/2.png', size: 0, fileType: 'image' },
      ],
    });
    const { data } = await filesOf(opened)('readFile')({ filePath: 'http://tmp/1.png', encoding: 'utf8' });
    expect([data, opened.around('.phone-files')]).toEqual(['poster', null]);
  });

  it('fails with "cancel" when the person gives up', async () => {
    const opened = await aPhone();
    const chosen = opened.call('chooseMedia', {});
    opened.around('.phone-files .refuse')?.click();
    expect(await failureOf(chosen)).toEqual({ errMsg: 'chooseMedia:fail cancel' });
  });

  it('keeps asking while too many, or other than pictures, are chosen', async () => {
    const opened = await aPhone();
    const chosen = opened.call('chooseMedia', { count: 1 });
    chooseFiles(opened, [poster, poster]);
    const tooMany = noticeOf(opened);
    chooseFiles(opened, [rules]);
    expect([tooMany, noticeOf(opened)]).toEqual(['最多选 1 个', '这里不能选这种文件']);
    chooseFiles(opened, [poster]);
    expect(await chosen).toMatchObject({ tempFiles: [{ tempFilePath: 'http://tmp/1.png' }] });
  });

  it('refuses counts that WeChat refuses, and says that it has no videos', async () => {
    const opened = await aPhone();
    expect(await failureOf(opened.call('chooseMedia', { count: 21 }))).toEqual({
      errMsg: 'chooseMedia:fail parameter error: parameter.count should be between 1 and 20',
    });
    await expect(opened.call('chooseMedia', { mediaType: ['video'] })).rejects.toThrow('is not emulated');
  });
});

describe('wx.chooseMessageFile', () => {
  it('gives the files with their names', async () => {
    const opened = await aPhone();
    const chosen = opened.call('chooseMessageFile', { count: 2 });
    chooseFiles(opened, [rules, poster]);
    expect(await chosen).toEqual({
      errMsg: 'chooseMessageFile:ok',
      tempFiles: [
        { path: 'http://tmp/1.pdf', size: 4, name: 'rules.pdf', type: 'file', time: 5 },
        { path: 'http://tmp/2.png', size: 6, name: '海报.PNG', type: 'image', time: 5 },
      ],
    });
  });

  it.each([
    ['image', undefined, poster, rules],
    ['file', undefined, rules, poster],
    ['file', ['.pdf'], rules, { ...rules, name: 'rules.txt' }],
    ['file', ['PDF'], rules, { ...rules, name: 'rules' }],
  ])('takes by type %s and endings %s what is asked for', async (type, extension, wanted, unwanted) => {
    const opened = await aPhone();
    const chosen = opened.call('chooseMessageFile', { count: 1, type, extension });
    chooseFiles(opened, [unwanted]);
    expect(noticeOf(opened)).toBe('这里不能选这种文件');
    chooseFiles(opened, [wanted]);
    expect(await chosen).toMatchObject({ tempFiles: [{ name: wanted.name }] });
  });

  it('needs a count, and fails with "cancel"', async () => {
    const opened = await aPhone();
    expect(await failureOf(opened.call('chooseMessageFile', {}))).toMatchObject({
      errMsg: expect.stringContaining('parameter.count'),
    });
    const chosen = opened.call('chooseMessageFile', { count: 1 });
    opened.around('.phone-files .refuse')?.click();
    expect(await failureOf(chosen)).toEqual({ errMsg: 'chooseMessageFile:fail cancel' });
  });
});

describe('a temporary file', () => {
  async function aTemporaryFile() {
    const opened = await aPhone();
    const chosen = opened.call('chooseMessageFile', { count: 1 });
    chooseFiles(opened, [rules]);
    await chosen;
    return { opened, file: filesOf(opened) };
  }

  it('tells its size, and moves where it is kept', async () => {
    const { file } = await aTemporaryFile();
    const info = await file('getFileInfo')({ filePath: 'http://tmp/1.pdf' });
    const saved = await file('saveFile')({ tempFilePath: 'http://tmp/1.pdf' });
    expect([info, saved]).toEqual([
      { errMsg: 'getFileInfo:ok', size: 4 },
      { errMsg: 'saveFile:ok', savedFilePath: 'http://store/1.pdf' },
    ]);
    expect(await file('readFile')({ filePath: 'http://store/1.pdf', encoding: 'utf8' })).toMatchObject({
      data: '%PDF',
    });
    const gone = { filePath: 'http://tmp/1.pdf' };
    expect([
      await failureOf(file('getFileInfo')(gone)),
      await failureOf(file('saveFile')({ tempFilePath: gone.filePath })),
    ]).toEqual([
      { errMsg: 'getFileInfo:fail no such file or directory, open "http://tmp/1.pdf"' },
      { errMsg: 'saveFile:fail tempFilePath file not exist: http://tmp/1.pdf' },
    ]);
  });

  it('is kept only in the user folder, where a path is named', async () => {
    const { file } = await aTemporaryFile();
    const save = (filePath: string) => file('saveFile')({ tempFilePath: 'http://tmp/1.pdf', filePath });
    expect(await failureOf(save('http://tmp/mine.pdf'))).toEqual({
      errMsg: 'saveFile:fail permission denied, open "http://tmp/mine.pdf"',
    });
    expect(await save('http://usr/mine.pdf')).toMatchObject({ savedFilePath: 'http://usr/mine.pdf' });
  });

  it('says that a digest is not emulated', async () => {
    const { file } = await aTemporaryFile();
    const asked = file('getFileInfo')({ filePath: 'http://tmp/1.pdf', digestAlgorithm: 'md5' });
    await expect(asked).rejects.toThrow('getFileInfo with digestAlgorithm is not emulated');
    await settled();
  });
});
