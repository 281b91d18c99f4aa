import type { Direction, IntentionLevel, IssueCategory, LogVisitInput, VisitKind } from '../../gql/schema';

/** A company that was met: a known one, or with `id: null` a name that is registered with the visit. */
export interface MetCompany {
  id: string | null;
  name: string;
}

/** Somebody or something chosen from a list: its name stays readable without a network. */
export interface Chosen {
  id: string;
  name: string;
}

/** A deal of a company that was met. */
export interface ChosenDeal extends Chosen {
  companyId: string;
}

/** A photo or file; its bytes lie on this device until the visit is taken. */
export interface DraftFile {
  id: string;
  name: string;
}

export interface DraftIssue {
  category: IssueCategory;
  content: string;
}

/** What the form holds, as it is kept on this machine until it is sent. */
export interface VisitDraft {
  companies: MetCompany[];
  /** Typed into 走请对象 and not chosen yet. */
  whomText?: string;
  direction: Direction;
  summary: string;
  visitedOn: string;
  /** HH:MM. */
  visitTime?: string;
  /** HH:MM of the same day. */
  endedAt?: string;
  leaders?: string;
  colleagues?: Chosen[];
  investorCount?: string;
  files?: DraftFile[];
  nextAction?: string;
  nextActionDueOn?: string;
  /** Goes on to the lead form once it is saved. */
  toLead?: boolean;
  kind?: VisitKind;
  onSite?: boolean;
  place?: string;
  participants?: string;
  contacts?: Chosen[];
  /** Deals that it was about. */
  deals?: ChosenDeal[];
  results?: string;
  intentionLevel?: IntentionLevel;
  /** Yuan. */
  intendedAmount?: string | null;
  cost?: string | null;
  alliance?: Chosen;
  issues?: DraftIssue[];
}

export const DIRECTIONS = ['out', 'in', 'online', 'aftercare'] as const satisfies readonly Direction[];
export const KINDS = ['call', 'inspection', 'discussion', 'promotion', 'signing', 'exhibition', 'phone', 'video'] as const satisfies readonly VisitKind[];
export const INTENTIONS = ['a', 'b', 'c'] as const satisfies readonly IntentionLevel[];
export const ISSUE_CATEGORIES = ['labour', 'finance', 'land', 'energy', 'approval', 'policy', 'infrastructure', 'logistics', 'environment', 'dispute', 'other'] as const satisfies readonly IssueCategory[];

/** The kind that the server takes when none is named. */
export const usualKind = (direction: Direction): VisitKind => (direction === 'in' ? 'inspection' : direction === 'online' ? 'video' : 'call');

/** 入企 as the server takes it when it is not said: calls and discussions where one went to the company. */
export const usuallyOnSite = (direction: Direction, kind: VisitKind): boolean => (direction === 'out' || direction === 'aftercare') && (kind === 'call' || kind === 'discussion');

/** Positions as people type them: separated by a comma of either language, a 顿号 or a new line. */
const namesIn = (text: string | undefined): string[] => (text ?? '').split(/[,，、;；\n]+/).map((name) => name.trim()).filter((name) => name !== '');

const filled = (text: string | null | undefined): string | null => text?.trim() || null;
const ids = (chosen: readonly { id: string }[] | undefined): string[] => (chosen ?? []).map(({ id }) => id);
const issuesIn = (draft: VisitDraft): DraftIssue[] => (draft.issues ?? []).filter(({ content }) => content.trim() !== '').map(({ category, content }) => ({ category, content: content.trim() }));

/** All that was met, a name that is still in the field among it. */
export const companiesIn = (draft: VisitDraft): MetCompany[] => {
  const typed = filled(draft.whomText);
  return typed === null || draft.companies.some((company) => company.name === typed) ? draft.companies : [...draft.companies, { id: null, name: typed }];
};

/** Whoever takes a company off the visit takes its deals along. */
const dealsIn = (draft: VisitDraft): ChosenDeal[] => (draft.deals ?? []).filter(({ companyId }) => draft.companies.some(({ id }) => id === companyId));

/** The draft as the server takes it. `id` makes sending it twice log it once. */
export const visitInput = (draft: VisitDraft, id: string): LogVisitInput => {
  const companies = companiesIn(draft);
  return {
    direction: draft.direction,
    visitedOn: draft.visitedOn,
    visitTime: filled(draft.visitTime),
    endedAt: filled(draft.endedAt),
    summary: draft.summary.trim(),
    companyIds: companies.flatMap((company) => (company.id ? [company.id] : [])),
    companyNames: companies.flatMap((company) => (company.id ? [] : [company.name])),
    leaders: namesIn(draft.leaders),
    colleagueIds: ids(draft.colleagues),
    investorCount: filled(draft.investorCount) === null ? null : Number(draft.investorCount),
    fileIds: ids(draft.files),
    nextAction: filled(draft.nextAction),
    nextActionDueOn: filled(draft.nextActionDueOn),
    kind: draft.kind ?? null,
    onSite: draft.onSite ?? null,
    place: filled(draft.place),
    participants: namesIn(draft.participants),
    contactIds: ids(draft.contacts),
    dealIds: ids(dealsIn(draft)),
    results: filled(draft.results),
    intentionLevel: draft.intentionLevel ?? null,
    intendedAmount: filled(draft.intendedAmount),
    cost: filled(draft.cost),
    allianceId: draft.alliance?.id ?? null,
    issues: issuesIn(draft),
    clientMutationId: id,
  };
};

const TEXTS = ['whomText', 'summary', 'leaders', 'investorCount', 'nextAction', 'place', 'participants', 'results', 'intendedAmount', 'cost'] as const;
const LISTS = ['companies', 'colleagues', 'files', 'contacts', 'deals'] as const;

/** Is there anything in it that would be missed? */
export const isWorthKeeping = (draft: VisitDraft): boolean =>
  LISTS.some((name) => (draft[name] ?? []).length > 0) || issuesIn(draft).length > 0 || TEXTS.some((name) => filled(draft[name]) !== null);
