import { aPhone, type TestPhone } from './support/aPhone';
import { aPhoneWithFile } from './support/aPhoneWithFile';

describe('a file of the cloud', () => {
  const fileID = 'cloud://test/a.png';
  const gone = 'cloud://test/gone.png';
  async function aStoredFile() {
    const world = await aPhoneWithFile();
    world.opened.host.cloudFiles.stored.set(fileID, 'picture');
    return world;
  }
  const readOf = ({ phone }: TestPhone, path: string) =>
    (phone.wx.getFileSystemManager as () => { readFileSync(path: string, encoding: string): string })().readFileSync(
      path,
      'utf8',
    );

  it('is downloaded to a temporary file', async () => {
    const { opened, ask, start } = await aStoredFile();
    expect(await ask('downloadFile', { fileID })).toEqual({
      errMsg: 'cloud.downloadFile:ok',
      tempFilePath: 'http://tmp/2.png',
      statusCode: 200,
    });
    expect(readOf(opened, 'http://tmp/2.png')).toBe('picture');
    const { task, outcome } = start('downloadFile', { fileID });
    const heard: object[] = [];
    task.onProgressUpdate((progress) => heard.push(progress));
    await outcome;
    expect(heard).toEqual([{ progress: 100, totalBytesWritten: 7, totalBytesExpectedToWrite: 7 }]);
    expect(await ask('downloadFile', { fileID: gone })).toMatchObject({ errCode: -503003 });
  });

  it('gets a temporary URL, and is deleted, each with a result of its own', async () => {
    const { opened, ask } = await aStoredFile();
    expect(await ask('getTempFileURL', { fileList: [{ fileID, maxAge: 60 }, gone] })).toMatchObject({
      errMsg: 'cloud.getTempFileURL:ok',
      fileList: [
        { fileID, status: 0, maxAge: 60, tempFileURL: expect.stringContaining('https://') },
        { fileID: gone, status: -503003, tempFileURL: '' },
      ],
    });
    expect(await ask('deleteFile', { fileList: [fileID, gone] })).toEqual({
      errMsg: 'cloud.deleteFile:ok',
      fileList: [
        { fileID, status: 0, errMsg: 'ok' },
        { fileID: gone, status: -503003, errMsg: 'STORAGE_FILE_NONEXIST' },
      ],
    });
    expect(opened.host.cloudFiles.stored.size).toBe(0);
  });

  it('is out of reach without a network, and a list must be one', async () => {
    const { opened, ask } = await aStoredFile();
    expect(await ask('deleteFile', { fileList: fileID })).toMatchObject({
      errMsg: 'cloud.deleteFile:fail parameter error: parameter.fileList should be Array',
    });
    opened.settings.adjust({ network: 'offline' });
    const failures = [
      await ask('getTempFileURL', { fileList: [fileID] }),
      await ask('deleteFile', { fileList: [fileID] }),
      await ask('downloadFile', { fileID }),
    ];
    expect(failures).toEqual(
      ['getTempFileURL', 'deleteFile', 'downloadFile'].map((name) => ({
        errCode: -1,
        errMsg: `cloud.${name}:fail Error: request:fail net::ERR_INTERNET_DISCONNECTED`,
      })),
    );
    expect(opened.host.cloudFiles.stored.size).toBe(1);
  });

  it('is shown by an image and looked at whole, by its file id', async () => {
    const opened = await aPhone({ launchUrl: 'pages/controls/index' });
    const page = opened.phone.pageStack.at(-1)?.instance as { setData(data: object): void };
    page.setData({ cloudPicture: fileID });
    await opened.call('previewImage', { urls: [fileID] });
    expect([
      opened.find('#cloudPicture img').getAttribute('src'),
      opened.around('.phone-viewer img')?.getAttribute('src'),
    ]).toEqual([`file-of-the-cloud?${fileID}`, `file-of-the-cloud?${fileID}`]);
  });
});
