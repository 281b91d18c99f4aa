import { useCallback } from 'react';
import { useClient, useQuery } from 'urql';
import type { DealBuildingQuery } from '../../gql/graphql';
import { DealBuildingDocument } from './documents';

export type BuiltDeal = DealBuildingQuery['deal'];

/** What is being built in a deal. Cards and dialogs of one page ask together, once. */
export const useBuilding = (dealId: string) => {
  const [result, execute] = useQuery({ query: DealBuildingDocument, variables: { id: dealId } });
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { result, reload, deal: result.data?.deal ?? null };
};

/** Asks for the deal as it is now, when a change met another. */
export const useBuildingNow = (dealId: string): (() => Promise<BuiltDeal | null>) => {
  const client = useClient();
  return async () => (await client.query(DealBuildingDocument, { id: dealId }, { requestPolicy: 'network-only' }).toPromise()).data?.deal ?? null;
};
