import type { VisitRowFragment } from '../../gql/graphql';

/** Who of us was there: leaders first, then colleagues, then others by position; each once. */
export const peopleOf = (visit: Pick<VisitRowFragment, 'leaders' | 'colleagues' | 'participants'>): string[] =>
  [...new Set([...visit.leaders, ...visit.colleagues.map(({ name }) => name), ...visit.participants])];
