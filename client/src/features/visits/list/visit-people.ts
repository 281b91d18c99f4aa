import type { VisitRowFragment } from '../../../gql/graphql';

/** Who of us was there: leaders first, then colleagues, then others by position; each once. Nobody named: whoever logged it. */
export const peopleOf = (visit: Pick<VisitRowFragment, 'leaders' | 'colleagues' | 'participants' | 'createdBy'>): string[] => {
  const named = [...new Set([...visit.leaders, ...visit.colleagues.map(({ name }) => name), ...visit.participants])];
  return named.length > 0 ? named : visit.createdBy ? [visit.createdBy.name] : [];
};
