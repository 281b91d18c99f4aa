import type { Blocker } from './deal';

/** What a deal page opens when it is asked to mend something: `?do=edit&field=assessment`. */
export type DealDialog = 'edit' | 'sign' | 'supply' | 'commence' | 'milestone' | 'review' | 'permit' | 'reopen';

const DIALOG: Record<string, DealDialog> = {
  updateDeal: 'edit', signAgreement: 'sign', supplyLand: 'supply', recordCommencement: 'commence', recordMilestone: 'milestone',
  applyForReview: 'review', recordPermit: 'permit', reopenDeal: 'reopen',
};

/** Where on the page a dialog has its place: behind it stands what it is about. */
const TAB: Partial<Record<DealDialog, string>> = { review: 'reviews', permit: 'construction' };

/** Which milestone or permit a condition asks for, where the stage alone does not say. */
const KIND: Record<string, string> = { ENTITY_REGISTRATION_MISSING: 'registration', FILING_MISSING: 'filing', CONSTRUCTION_PERMIT_MISSING: 'construction' };

const text = (params: unknown, key: string): string | null => {
  if (typeof params !== 'object' || params === null || !(key in params)) return null;
  const value = (params as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : null;
};

/** The verb that mends an unmet condition, as the server names it. */
export const mendingVerb = (blocker: Blocker): string | null => text(blocker.params, 'verb');

/** The dialog that mends it; null where the deal must simply go through the stages first. */
export const mendingDialog = (blocker: Blocker): DealDialog | null => DIALOG[mendingVerb(blocker) ?? ''] ?? null;

/** The address at which an unmet condition is mended: the deal's page with the right dialog open at the right field. */
export const mendingPath = (dealId: string, blocker: Blocker): string | null => {
  const dialog = mendingDialog(blocker);
  if (!dialog) return null;
  const params = new URLSearchParams({ do: dialog });
  if (blocker.field) params.set('field', blocker.field);
  const stage = text(blocker.params, 'stage');
  if (stage) params.set('stage', stage);
  const [kind, tab] = [KIND[blocker.code], TAB[dialog]];
  if (kind) params.set('kind', kind);
  if (tab) params.set('tab', tab);
  return `/deals/${dealId}?${params.toString()}`;
};

/** Conditions that no privilege overrides: they are not about missing evidence. */
const ABSOLUTE: readonly string[] = ['ALREADY_THERE', 'STATUS_NOT_ACTIVE', 'REASON_REQUIRED'];
/** May a person with the right to override move the deal in spite of these? The server decides again. */
export const overridable = (blockers: readonly Blocker[]): boolean => blockers.length > 0 && blockers.every((one) => !ABSOLUTE.includes(one.code));
