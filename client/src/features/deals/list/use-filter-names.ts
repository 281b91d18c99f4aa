import { useQuery } from 'urql';
import { DealOfficersDocument } from '../documents';
import type { DealAddress } from './deal-filter';
import { DealOrganisationsDocument } from './documents';

/** Names of the ids in the address; asked for only where there are any. Undefined where they are not within reach. */
export const useFilterNames = ({ organisationId, officerId }: DealAddress): { organisation?: string | undefined; officer?: string | undefined } => {
  const [organisations] = useQuery({ query: DealOrganisationsDocument, pause: organisationId === undefined });
  const [officers] = useQuery({ query: DealOfficersDocument, variables: { search: null }, pause: officerId === undefined });
  return {
    organisation: organisations.data?.organisations.find(({ id }) => id === organisationId)?.name,
    officer: officers.data?.people.find(({ id }) => id === officerId)?.name,
  };
};
