import type { FieldError } from '../../../kernel/errors.js';

/** 0 公开 1 内部 2 敏感 3 仅限本项目人员. Not for state secrets. */
export const SECRECIES = [0, 1, 2, 3] as const;
/** Who may know a deal. */
export type Secrecy = (typeof SECRECIES)[number];
/** What a deal is where nobody says otherwise. */
export const USUAL_SECRECY: Secrecy = 1;

/** From here on, who is a stranger to a deal sees its code name instead of its name. */
export const MASKED_FROM = 2;
/** From here on, who is a stranger to a deal does not see it at all. */
export const HIDDEN_FROM = 3;

/** Is the deal known under its code name alone, in places that all colleagues read? */
export const isSensitive = ({ secrecy }: { secrecy: Secrecy }): boolean => secrecy >= MASKED_FROM;

/**
 * May the secrecy change so? Whoever edits a deal may raise it; to lower a sensitive one takes the right to know
 * them all, or a slip would open what others hold back.
 */
export const secrecyFaults = (before: Secrecy, after: Secrecy | null | undefined, mayLower: boolean): FieldError[] =>
  after != null && after < before && before >= MASKED_FROM && !mayLower ? [{ code: 'SECRECY_LOWERING_NOT_PERMITTED', field: ['input', 'secrecy'] }] : [];

/** What a stranger to a sensitive deal does not learn: its name, its investor, where it comes from, and every text somebody wrote on it. */
export interface Withholding {
  name: string;
  codeName: string;
  companyId: string | null;
  visitId: string | null;
  parcelId: string | null;
  projectCode: string | null;
  content: string | null;
  assessment: string | null;
  dueDiligence: string | null;
  statusNote: string | null;
  lostTo: string | null;
  phaseName: string | null;
  tags: string[];
}

/** The row as a stranger to the deal reads it. */
export const withheld = <Row extends Withholding>(row: Row): Row => ({
  ...row, name: row.codeName, companyId: null, visitId: null, parcelId: null, projectCode: null, content: null, assessment: null, dueDiligence: null,
  statusNote: null, lostTo: null, phaseName: null, tags: [],
});
