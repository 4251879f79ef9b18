/** WeChat's quotas, each with its source; plans and quotas change, so nothing else may spell these numbers. */
export const limits = {
  /** Documents a query returns when no limit is sent, and at most (developers.weixin.qq.com, Collection.limit, server side); an aggregation is held to the same most. */
  defaultRead: 100,
  maximalRead: 1000,
  /** An aggregation without its own limit stage gives no more than this; the local cloud refuses rather than cut. */
  aggregateReadWithoutLimit: 20,
  /** One document, as BSON (MongoDB). */
  documentBytes: 16 * 1024 * 1024,
  /** Levels of nesting in one document (MongoDB). */
  documentDepth: 100,
  /** Indexes of one collection. */
  indexesPerCollection: 20,
  /** The data of one callFunction, as JSON text (docs.cloudbase.net, EXCEED_MAX_PAYLOAD_SIZE: 100 KB for text). */
  functionPayloadBytes: 100 * 1024,
  /** The result of one call, as JSON text: a synchronous answer of Tencent's SCF is at most 6 MB. */
  functionResultBytes: 6 * 1024 * 1024,
  /** Any other request (docs.cloudbase.net, EXCEED_MAX_PAYLOAD_SIZE). */
  requestBytes: 100 * 1024 * 1024,
  /**
   * Cloud storage (developers.weixin.qq.com, naming and getTempFileURL): a path's bytes, files of one call, how long a URL
   * lasts by default and at most. How long an upload may take to begin and how large a file may be are the local cloud's own.
   */
  storage: {
    pathBytes: 850,
    filesPerCall: 50,
    urlSeconds: 24 * 60 * 60,
    uploadSeconds: 15 * 60,
    fileBytes: 100 * 1024 * 1024,
  },
  functionSeconds: { default: 3, maximal: 60 },
  /** A function's memory in the free plan, MB. */
  functionMemoryMegabytes: 256,
  /** Characters and pixels (developers.weixin.qq.com, getUnlimitedQRCode). */
  miniProgramCode: { sceneLength: 32, width: { minimal: 280, default: 430, maximal: 1280 } },
  /** Characters of one value in a subscribe message (developers.weixin.qq.com, sendMessage); `mixed`: with Chinese in it. */
  messageValue: { thing: 20, phrase: 5, name: { mixed: 10, letters: 20 }, words: 32, symbols: 5, digits: 32 },
  /** A transaction left open is rolled back. */
  transactionMilliseconds: 30_000,
  /** A plain write waits for a transaction's lock, then fails. */
  lockWaitMilliseconds: 5_000,
} as const;
