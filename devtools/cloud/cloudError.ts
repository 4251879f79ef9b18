/** A refusal the SDK understands: `code` is the wire code, which wx-server-sdk turns into an errCode (unknown ones into -501001). */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

/** errCode -501001 in the function; runTransaction retries it only when a commit raised it. */
export const transactionConflict = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  );

export const transactionGone = (): CloudError =>
  new CloudError('DATABASE_TRANSACTION_FAIL', '[FailedOperation] Transaction is not exist or has been aborted');

/** errCode -502005. */
export const collectionMissing = (collection: string): CloudError =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${collection}.`);

/** errCode -502001, with the E11000 that MongoDB writes. */
export const duplicateKey = (collection: string, index: string, key: string): CloudError =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`,
  );

/** errCode -502001: the database understood the request and refuses it. */
export const databaseRefusal = (message: string): CloudError =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`);

/** errCode -501007. */
export const invalidParameter = (message: string): CloudError => new CloudError('INVALID_PARAM', message);

/** errCode -501001: WeChat may well offer this, the local cloud does not; `what` names it. */
export const notEmulated = (what: string): CloudError =>
  new CloudError('LOCAL_CLOUD_NOT_EMULATED', `not emulated: ${what}`);
