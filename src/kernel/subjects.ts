/** What an audit entry, a task or a line of the timeline can be about. */
export const SUBJECT_TYPES = ['company', 'visit', 'deal', 'agreement', 'parcel', 'task', 'alliance', 'user', 'organisation'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];
