/** WeChat lets a prompt name at most this many templates. */
export const maxKindsAPrompt = 3;

/**
 * `due` waits for its time, `sending` was handed to WeChat and no answer has come yet, `sent` was accepted by WeChat,
 * `unreached` could not be sent because the person has accepted no more, `failed` was refused otherwise, `unsure` was cut
 * off while it was being sent and is not sent again, `expired` came too late to help, `inApp` is read here alone.
 */
export const messageStates = ['due', 'sending', 'sent', 'unreached', 'failed', 'unsure', 'expired', 'inApp'] as const;

export type MessageState = (typeof messageStates)[number];
