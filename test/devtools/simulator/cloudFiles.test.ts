import { aPhone } from './support/aPhone';
import { aPhoneWithFile } from './support/aPhoneWithFile';

const filePath = 'http://tmp/1.png';

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
