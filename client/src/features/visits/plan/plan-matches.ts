import type { PlannedVisitFragment } from '../../../gql/graphql';
import { directionOf, idOf, kindOf, type VisitFilterValues } from '../visit-filter';

/**
 * Does a plan belong to what the calendar is filtered by? A plan has no kind and no alliance yet: a filter by those
 * shows visits only. `under` is the path of the organisation of the filter, once known.
 */
export const planMatches = (plan: Pick<PlannedVisitFragment, 'direction' | 'note' | 'company' | 'organisation' | 'createdBy'>, values: VisitFilterValues, under: string | undefined): boolean => {
  const direction = directionOf(values);
  const text = values.search?.toLowerCase();
  if (kindOf(values) || idOf(values.alliance)) return false;
  if (direction && plan.direction !== direction) return false;
  if (idOf(values.company) && plan.company.id !== values.company) return false;
  if (idOf(values.person) && plan.createdBy?.id !== values.person) return false;
  if (idOf(values.org) && !(under && plan.organisation.path.startsWith(under))) return false;
  return !text || `${plan.company.name}\n${plan.note ?? ''}`.toLowerCase().includes(text);
};
