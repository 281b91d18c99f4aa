import type { CohortStep, DealFilter, DealKind, DealNature, DealRelation, DealSort, DealSortField, DealStatus } from '../../../gql/schema';
import { today } from '../../../shared/dates';
import { LIGHTS, STAGES } from '../../../shared/stages';
import { LEAD_STEPS } from '../lead/clocks';
import { daysOf, DUES, dueUntil, PERIODS, QUIET_DAYS, quietSince } from './periods';

export const DEAL_KINDS: readonly DealKind[] = ['industry', 'infrastructure', 'commercial', 'carrier', 'facility'];
export const DEAL_STATUSES: readonly DealStatus[] = ['active', 'suspended', 'lost', 'terminated', 'transferred'];
export const DEAL_NATURES: readonly DealNature[] = ['newBuild', 'expansion', 'technicalUpgrade', 'relocation', 'lease'];
export const DEAL_RELATIONS: readonly DealRelation[] = ['phase', 'expansion', 'secondAttraction'];
/** How far deals came that were signed together. */
export const COHORT_STEPS: readonly CohortStep[] = ['registered', 'landed', 'commenced', 'produced'];
/** Left out: those in work. `true`: archived ones only. */
export const ARCHIVED = ['all', 'true'] as const;
/** The rules that light a deal yellow or red. */
export const LIGHT_RULES = [
  'LEAD_SLA', 'TALK_STALE', 'FRAME_EXPIRE', 'SIGN_REG', 'SIGN_LAND_STOCK', 'SIGN_LAND_NEW', 'PLANT_START', 'START_PLAN', 'PACE', 'STAT', 'IDLE', 'FUND', 'PROMISE', 'REPORT',
] as const;
export const DEAL_SORTS: readonly DealSortField[] = ['registeredOn', 'name', 'totalInvestment', 'stageEnteredOn', 'lastProgressOn', 'nextFollowUpOn', 'updatedAt'];

/** Set in the toolbar; all others show as tags once they are set. */
export const BAR_KEYS = ['search', 'stage', 'status', 'light', 'lights', 'mine'] as const;
const YEARLY = ['signedIn', 'frameworkIn', 'commencedIn'] as const;
const IDS = ['companyId', 'visitId', 'organisationId', 'officerId', 'parentId', 'signingEventId'] as const;
export const TAG_KEYS = [
  'stages', 'statuses', ...IDS, ...YEARLY, 'counted', 'leadStep', 'leadOverdue', 'kind', 'nature', 'relation', 'rule', 'chain', 'tag', 'archived', 'due', 'nextFollowUpTo', 'quiet',
  'enteredStage', 'enteredIn', 'enteredFrom', 'enteredTo', 'cameTo', 'withoutChain',
] as const;
export type TagKey = (typeof TAG_KEYS)[number];
/** `cols`: the columns of the table; `view`: whose filters these were. */
export type DealFilterKey = (typeof BAR_KEYS)[number] | TagKey | 'sort' | 'cols' | 'view';
export type DealAddress = Partial<Record<DealFilterKey, string>>;
/** The keys of the address that the list of deals understands; `shared/links.ts` writes them. */
export const DEAL_FILTER_KEYS: readonly DealFilterKey[] = [...BAR_KEYS, ...TAG_KEYS, 'sort', 'cols', 'view'];
/** Of these, those that filter nothing. */
export const QUIET_KEYS: readonly DealFilterKey[] = ['sort', 'cols', 'view'];

export const oneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined => values.find((one) => one === value);
const someOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value[] => (value ?? '').split(',').flatMap((one) => oneOf(values, one) ?? []);
const dayOf = (value: string | undefined): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? value : undefined);
/** A year as the address writes it; nothing else is one. */
const yearOf = (value: string | undefined): number | undefined => (/^(19[5-9]|20\d|21\d)\d$/.test(value ?? '') ? Number(value) : undefined);

const filled = <Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0))) as { [Key in keyof Value]?: NonNullable<Value[Key]> };

/** Days of a counted entry: of the period that the address names, or as it writes them. Without a stage they mean nothing. */
const enteredOf = (values: DealAddress, day: string): Pick<DealFilter, 'enteredStage' | 'enteredFrom' | 'enteredTo'> => {
  const enteredStage = oneOf(STAGES, values.enteredStage);
  if (!enteredStage) return {};
  const period = oneOf(PERIODS, values.enteredIn);
  const days = period ? daysOf(period, day) : { from: dayOf(values.enteredFrom), to: dayOf(values.enteredTo) };
  return filled({ enteredStage, enteredFrom: days.from, enteredTo: days.to });
};

/** The address as the API's filter on a day: what is not a known value is no filter. Archived deals are left out unless they are asked for. */
export const dealFilterOf = (values: DealAddress, day: string = today()): DealFilter => {
  const due = oneOf(DUES, values.due);
  const quiet = oneOf(QUIET_DAYS, values.quiet);
  const archived = oneOf(ARCHIVED, values.archived);
  return {
    ...filled({
      search: values.search,
      stage: oneOf(STAGES, values.stage),
      stages: someOf(STAGES, values.stages),
      status: oneOf(DEAL_STATUSES, values.status),
      statuses: someOf(DEAL_STATUSES, values.statuses),
      cameTo: oneOf(COHORT_STEPS, values.cameTo),
      kind: oneOf(DEAL_KINDS, values.kind),
      nature: oneOf(DEAL_NATURES, values.nature),
      relation: oneOf(DEAL_RELATIONS, values.relation),
      light: oneOf(LIGHTS, values.light),
      lights: someOf(LIGHTS, values.lights),
      rule: oneOf(LIGHT_RULES, values.rule),
      chain: values.chain,
      tag: values.tag,
      leadStep: oneOf(LEAD_STEPS, values.leadStep),
      nextFollowUpTo: due ? dueUntil(due, day) : dayOf(values.nextFollowUpTo),
      lastProgressTo: quiet ? quietSince(quiet, day) : undefined,
      ...Object.fromEntries(IDS.map((key) => [key, values[key]])),
      ...Object.fromEntries(YEARLY.map((key) => [key, yearOf(values[key])])),
      ...enteredOf(values, day),
      mine: values.mine ? true : undefined,
      counted: values.counted ? true : undefined,
      leadOverdue: values.leadOverdue ? true : undefined,
      withoutChain: values.withoutChain ? true : undefined,
    }),
    ...(archived === 'all' ? {} : { archived: archived === 'true' }),
  };
};

/** "totalInvestment.desc" → the API's sort; anything else the default. */
export const dealSortOf = (value: string | undefined, byDefault: DealSort): DealSort => {
  const [by, direction] = (value ?? '').split('.');
  const field = oneOf(DEAL_SORTS, by);
  return field ? { by: field, direction: direction === 'asc' ? 'asc' : 'desc' } : byDefault;
};
