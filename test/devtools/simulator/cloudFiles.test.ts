import { aPhone, settled, type TestPhone } from './support/aPhone';
import { chooseFiles } from './support/chooseFiles';

type Task = {
  abort(): void;
  onProgressUpdate(listener: (progress: object) => void): void;
  offProgressUpdate(listener?: (progress: object) => void): void;
};

const filePath = 'http://tmp/1.png';

/** A phone whose person has chosen a file of ten bytes. */
async function aPhoneWithFile() {
  const opened = await aPhone();
  const chosen = opened.call('chooseMedia', { count: 1 });
  chooseFiles(opened, [{ name: 'a.png', type: 'image/png', content: '0123456789' }]);
  await chosen;
  const cloud = opened.phone.wx.cloud as Record<string, (options?: object) => unknown>;
  cloud.init?.();
  const ask = (name: string, options: object = {}) =>
    Promise.resolve(cloud[name]?.(options)).catch((failure: unknown) => failure);
  /** With callbacks. */
  const start = (name: string, options: object) => {
    let task: Task | undefined;
    const outcome = new Promise<unknown>((resolve) => {
      task = cloud[name]?.({ ...options, success: resolve, fail: resolve }) as Task;
    });
    if (task === undefined) throw new Error('no task');
    return { task, outcome };
  };
  const uploading = async () => {
    await settled();
    const upload = opened.host.cloudFiles.uploads.at(-1);
    if (upload === undefined) throw new Error('nothing is uploaded');
    return upload;
  };
  return { opened, ask, start, uploading };
}

const disconnected = {
  errCode: -1,
  errMsg: 'cloud.uploadFile:fail Error: request:fail net::ERR_INTERNET_DISCONNECTED',
};

describe('wx.cloud.uploadFile', () => {
  it('sends the bytes of a temporary file, and gives its file id', async () => {
    const { opened, ask, uploading } = await aPhoneWithFile();
    const answer = ask('uploadFile', { cloudPath: 'proofs/a.png', filePath });
    (await uploading()).finish();
    expect([await answer, [...opened.host.cloudFiles.stored]]).toEqual([
      { errMsg: 'cloud.uploadFile:ok', fileID: 'cloud://test/proofs/a.png', statusCode: 204 },
      [['cloud://test/proofs/a.png', '0123456789']],
    ]);
  });

  it('tells a page with callbacks how far it is, as long as it listens', async () => {
    const { start, uploading } = await aPhoneWithFile();
    const { task, outcome } = start('uploadFile', { cloudPath: 'a.png', filePath });
    const heard: object[] = [];
    task.onProgressUpdate((progress) => heard.push(progress));
    const upload = await uploading();
    upload.onProgress(4);
    upload.onProgress(10);
    task.offProgressUpdate();
    upload.onProgress(10);
    upload.finish();
    expect([await outcome, heard]).toMatchObject([
      { errMsg: 'cloud.uploadFile:ok' },
      [
        { progress: 40, totalBytesSent: 4, totalBytesExpectedToSend: 10 },
        { progress: 100, totalBytesSent: 10, totalBytesExpectedToSend: 10 },
      ],
    ]);
  });

  it('is broken off by the page, before it starts or on its way, and tells nothing more', async () => {
    const { opened, start, uploading } = await aPhoneWithFile();
    const early = start('uploadFile', { cloudPath: 'a.png', filePath });
    early.task.abort();
    expect([await early.outcome, opened.host.cloudFiles.uploads]).toEqual([
      { errMsg: 'cloud.uploadFile:fail abort' },
      [],
    ]);
    const late = start('uploadFile', { cloudPath: 'a.png', filePath });
    const heard: object[] = [];
    late.task.onProgressUpdate((progress) => heard.push(progress));
    const upload = await uploading();
    late.task.abort();
    upload.onProgress(10);
    expect([await late.outcome, upload.signal.aborted, heard]).toEqual([
      { errMsg: 'cloud.uploadFile:fail abort' },
      true,
      [],
    ]);
  });

  it('fails at once when the network goes in the middle of it, or is not there', async () => {
    const { opened, ask, start, uploading } = await aPhoneWithFile();
    const { outcome } = start('uploadFile', { cloudPath: 'a.png', filePath });
    const upload = await uploading();
    upload.onProgress(4);
    opened.settings.adjust({ network: 'offline' });
    expect([await outcome, upload.signal.aborted]).toEqual([disconnected, true]);
    expect(await ask('uploadFile', { cloudPath: 'a.png', filePath })).toEqual(disconnected);
    expect(opened.host.cloudFiles.uploads).toHaveLength(1);
  });

  it('says what the cloud refuses, as WeChat words it', async () => {
    const { ask, uploading } = await aPhoneWithFile();
    const answer = ask('uploadFile', { cloudPath: 'a.png', filePath });
    (await uploading()).fail({ errCode: -403001, errMsg: 'EXCEED_MAX_PAYLOAD_SIZE the file is too large' });
    expect(await answer).toEqual({
      errCode: -403001,
      errMsg: 'cloud.uploadFile:fail Error: errCode: -403001 | errMsg: EXCEED_MAX_PAYLOAD_SIZE the file is too large',
    });
  });

  it.each([
    [{ filePath }, 'parameter error: parameter.cloudPath should be String'],
    [{ cloudPath: 'a.png', filePath: 'http://tmp/9.png' }, 'file not found: http://tmp/9.png'],
    [{ cloudPath: 'a.png' }, 'file not found: undefined'],
  ])('refuses %j', async (options, reason) => {
    const { ask } = await aPhoneWithFile();
    expect(await ask('uploadFile', options)).toMatchObject({ errMsg: `cloud.uploadFile:fail ${reason}` });
  });

  it('needs wx.cloud.init first', async () => {
    const { phone } = await aPhone();
    const { uploadFile } = phone.wx.cloud as { uploadFile(options: object): Promise<unknown> };
    await expect(uploadFile({ cloudPath: 'a.png', filePath })).rejects.toEqual({
      errCode: -1,
      errMsg: "cloud.uploadFile:fail Cloud API isn't enabled, please call wx.cloud.init first",
    });
  });
});

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
