import type { MilestoneKind } from '../../gql/schema';

/** Of the main line, in the order in which they are reached. */
export const MILESTONE_KINDS: readonly MilestoneKind[] = ['commencement', 'completion', 'production', 'capacity'];

/** All of them, as they usually come. */
export const ALL_KINDS: readonly MilestoneKind[] = ['registration', 'filing', 'landApplication', 'plantLease', 'commencement', 'statistics', 'completion', 'production', 'aboveScale', 'capacity'];

/** Those that are written down as such: the entry into statistics goes through the check of its papers. */
export const RECORDABLE_KINDS: readonly MilestoneKind[] = ALL_KINDS.filter((kind) => kind !== 'statistics');

/** Those by which the deal may enter a stage; papers and statistics move no deal. */
const MOVING: readonly MilestoneKind[] = ['plantLease', ...MILESTONE_KINDS];
export const movesDeal = (kind: MilestoneKind): boolean => MOVING.includes(kind);
