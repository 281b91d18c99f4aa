/** 省级 市级 县级 园区: who held a signing event. */
export const EVENT_LEVELS = ['province', 'city', 'county', 'park'] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];
