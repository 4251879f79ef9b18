/** What WeChat's text check objects to in tests. */
export const riskyWord = '违规词';
export const doubtfulWord = '存疑词';
