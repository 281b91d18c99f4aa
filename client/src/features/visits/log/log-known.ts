import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { keepList, keptList } from '../../../shared/device/kept-list';
import { initials } from '../../../shared/initials';
import { useViewer } from '../../../shared/viewer';
import { RecentCompaniesDocument } from './documents';

/** A company of the officer's own recent visits. */
export interface KnownCompany {
  id: string;
  name: string;
  aliases: string[];
}

const KEPT = 200;
const PAGE = 100;
const FRESH_MS = 10 * 60_000;
const LIST = 'companies';

const eachOnce = (companies: readonly KnownCompany[]): KnownCompany[] => [...new Map(companies.map((company) => [company.id, company])).values()];

/**
 * The companies of the caller's own visits, the latest first: at once from this device, then from the server. At most
 * 200 are kept for the time without a network.
 */
export const useKnownCompanies = (): KnownCompany[] => {
  const client = useClient();
  const { id: userId } = useViewer();
  const [known, setKnown] = useState<KnownCompany[]>([]);

  useEffect(() => {
    let current = true;
    const show = (rows: KnownCompany[]) => { if (current) setKnown(rows); };
    const refresh = async () => {
      const { rows: kept, at } = await keptList(userId, LIST);
      const rows = kept as KnownCompany[];
      if (rows.length > 0) show(rows);
      const { data } = await client.query(RecentCompaniesDocument, { first: Date.now() - at > FRESH_MS ? PAGE : 10 }, { requestPolicy: 'network-only' }).toPromise();
      if (!data) return;
      const met = data.visits.nodes.flatMap((visit) => visit.companies);
      const all = eachOnce([...met, ...rows.filter((row) => !met.some(({ id }) => id === row.id))]).slice(0, KEPT);
      show(all);
      await keepList(userId, LIST, all);
    };
    void refresh();
    return () => { current = false; };
  }, [client, userId]);
  return known;
};

const plain = (text: string): string => text.toLowerCase().replace(/[\s()（）]/g, '');

/** Those of the kept companies that the text names: by characters of name or alias, or by initials. */
export const knownBy = (known: readonly KnownCompany[], text: string, first = 6): KnownCompany[] => {
  const asked = plain(text);
  if (asked === '') return [];
  const letters = /^[a-z\d]+$/.test(asked);
  const isIt = ({ name, aliases }: KnownCompany) => [name, ...aliases].some((one) => plain(one).includes(asked) || (letters && initials(one).includes(asked)));
  return known.filter(isIt).slice(0, first);
};
