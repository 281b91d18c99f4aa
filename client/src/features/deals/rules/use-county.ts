import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { LeadClockCountiesDocument } from '../lead/documents';

export interface County {
  id: string;
  name: string;
  kind: string;
}

export interface CountyChoice {
  /** Those whose rules may be set, a city after its counties; empty for who only reads. */
  counties: readonly County[];
  /** Null: the county in which the reader works. */
  organisationId: string | null;
  /** It is not known yet which county is to be shown. */
  waiting: boolean;
  choose: (id: string) => void;
}

/** Which county's rules are shown: chosen in the address; without a choice the administrator of a city begins with its first county. */
export const useCounty = (manages: boolean): CountyChoice => {
  const [params, setParams] = useSearchParams();
  const [result] = useQuery({ query: LeadClockCountiesDocument, pause: !manages });
  const counties = (result.data?.organisations ?? []).filter(({ kind }) => kind === 'county' || kind === 'city').toSorted((a, b) => Number(a.kind === 'city') - Number(b.kind === 'city'));
  const asked = params.get('organisationId');
  return {
    counties,
    organisationId: asked ?? counties[0]?.id ?? null,
    waiting: manages && asked === null && result.fetching && !result.data,
    choose: (id) => setParams((before) => {
      const next = new URLSearchParams(before);
      next.set('organisationId', id);
      return next;
    }, { replace: true }),
  };
};
