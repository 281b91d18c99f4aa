import type { Permission } from '../../../kernel/permissions.js';

/** Who sees a view: 我的 (its owner), 科室 (an organisation and all below it), 全局 (the whole county). */
export const VIEW_AUDIENCES = ['mine', 'department', 'everyone'] as const;
export type ViewAudience = (typeof VIEW_AUDIENCES)[number];

/** Lists of which views can be kept, and the right that reads each. */
export const VIEW_LISTS = { deals: 'deal.read' } as const satisfies Record<string, Permission>;
export type ViewList = keyof typeof VIEW_LISTS;

/** Is there such a list? */
export const isViewList = (name: string): name is ViewList => Object.hasOwn(VIEW_LISTS, name);

/** Views that one person may keep, whoever sees them. */
export const MOST_VIEWS = 100;
