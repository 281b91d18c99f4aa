import type { DealStatus, Stage } from '../gql/schema';

/** What the list of deals understands in its address; the page and every number that leads to it agree on these names. */
export interface DealsQuery {
  search?: string;
  stage?: Stage;
  /** Several stages at once, comma-separated in the address. */
  stages?: readonly Stage[];
  status?: DealStatus;
  mine?: boolean;
  companyId?: string;
  visitId?: string;
  organisationId?: string;
  officerId?: string;
}

/** The address of the deals list with these filters: "/deals?stage=talks&status=active". */
export const dealsLink = ({ stages, mine, ...rest }: DealsQuery): string => {
  const params = new URLSearchParams(Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  if (stages && stages.length > 0) params.set('stages', stages.join(','));
  if (mine) params.set('mine', 'true');
  const text = params.toString();
  return text ? `/deals?${text}` : '/deals';
};

export const dealLink = (id: string): string => `/deals/${id}`;
export const visitLink = (id: string): string => `/visits/${id}`;
export const companyLink = (id: string): string => `/companies/${id}`;
