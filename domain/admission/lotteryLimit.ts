/**
 * Applications in one draw: its answer and its document are read whole by everyone who checks it. People who apply at
 * the same moment may pass it by as many as they are.
 */
export const maxApplications = 5000;
