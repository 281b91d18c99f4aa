import type { PlannedVisitFragment } from '../../../gql/graphql';
import { directionOf, idOf, kindOf, type VisitFilterValues } from '../list/visit-filter';

/**
 * Does a plan belong to what the calendar is filtered by? A plan has no kind, no alliance and no text to be searched, as
 * the server counts: a filter by one of those shows visits only. `under` is the path of the organisation of the filter, once known.
 */
export const planMatches = (plan: Pick<PlannedVisitFragment, 'direction' | 'company' | 'organisation' | 'createdBy'>, values: VisitFilterValues, under: string | undefined): boolean => {
  const direction = directionOf(values);
  if (kindOf(values) || idOf(values.alliance) || values.search) return false;
  if (direction && plan.direction !== direction) return false;
  if (idOf(values.company) && plan.company.id !== values.company) return false;
  if (idOf(values.person) && plan.createdBy?.id !== values.person) return false;
  return !idOf(values.org) || (under !== undefined && plan.organisation.path.startsWith(under));
};
