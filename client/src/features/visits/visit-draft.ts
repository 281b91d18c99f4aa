import type { Direction, LogVisitInput } from '../../gql/schema';

/** A company that was met: a known one, or with `id: null` a name that is registered with the visit. */
export interface MetCompany {
  id: string | null;
  name: string;
}

/** What the form holds, as it is kept on this machine until it is sent. */
export interface VisitDraft {
  companies: MetCompany[];
  direction: Direction;
  summary: string;
  visitedOn: string;
  place?: string;
  participants?: string;
  investorCount?: string;
  nextAction?: string;
  nextActionDueOn?: string;
}

export const DIRECTIONS = ['out', 'in', 'online', 'aftercare'] as const satisfies readonly Direction[];

/** Positions as people type them: separated by a comma of either language, a 顿号 or a new line. */
export const namesIn = (text: string | undefined): string[] => (text ?? '').split(/[,，、;；\n]+/).map((name) => name.trim()).filter((name) => name !== '');

const filled = (text: string | undefined): string | null => text?.trim() || null;

/** The draft as the server takes it. `id` makes sending it twice log it once. */
export const visitInput = (draft: VisitDraft, id: string): LogVisitInput => ({
  direction: draft.direction,
  visitedOn: draft.visitedOn,
  summary: draft.summary.trim(),
  companyIds: draft.companies.flatMap((company) => (company.id ? [company.id] : [])),
  companyNames: draft.companies.flatMap((company) => (company.id ? [] : [company.name])),
  place: filled(draft.place),
  participants: namesIn(draft.participants),
  investorCount: filled(draft.investorCount) === null ? null : Number(draft.investorCount),
  nextAction: filled(draft.nextAction),
  nextActionDueOn: filled(draft.nextActionDueOn),
  clientMutationId: id,
});

/** Is there anything in it that would be missed? */
export const isWorthKeeping = (draft: VisitDraft): boolean =>
  draft.companies.length > 0 || [draft.summary, draft.place, draft.participants, draft.investorCount, draft.nextAction].some((text) => filled(text ?? '') !== null);
