/** How the standing of an appointment is marked. */
export const appointmentTone = { coming: 'wait', serving: 'yes', over: 'quiet', ended: 'no' } as const;
