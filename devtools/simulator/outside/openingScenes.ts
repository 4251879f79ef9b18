/** WeChat's numbers for how a mini-program was opened. */
export const openedFromList = 1001;
export const openedFromCard = 1007;
export const openedFromNotice = 1014;
export const openedFromCode = 1047;
