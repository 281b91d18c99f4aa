import type { TFunction } from 'i18next';
import type { SearchType } from '../../gql/schema';
import { companyLink, dealLink, visitLink } from '../../shared/links';
import type { Permission } from '../../shared/viewer';
import type { SearchHit } from './use-search';

/** One line of the palette. */
export interface Item {
  key: string;
  title: string;
  detail: string | null;
  /** Where it leads; null: it is told, and no more. */
  to: string | null;
}

export interface Group {
  type: SearchType | 'command';
  items: readonly Item[];
}

interface Command {
  label: string;
  right: Permission;
  to: string;
  /** Initials under which it is found in any language. */
  letters: string;
}

const COMMANDS: readonly Command[] = [
  { label: 'action.logVisit', right: 'visit.log', to: '/visits/new', letters: 'jzq' },
  { label: 'search.command.newLead', right: 'deal.register', to: '/deals?new=1', letters: 'djxs' },
  { label: 'search.command.newCompany', right: 'company.write', to: '/companies/new', letters: 'djqy' },
];

/** What the person may do right away: all of it before anything is typed, then what the text names. */
export const commandsFor = (text: string, can: (right: Permission) => boolean, t: TFunction): Item[] => {
  const wanted = text.toLowerCase();
  return COMMANDS.filter(({ right }) => can(right))
    .map(({ label, to, letters }) => ({ key: to, title: t(label), detail: null, to, letters }))
    .filter(({ title, letters }) => title.toLowerCase().includes(wanted) || letters.startsWith(wanted))
    .map(({ letters: _, ...item }) => item);
};

/** Hits by their kind; the kind of the best hit comes first, so that Enter opens it. */
export const groupsOf = (hits: readonly SearchHit[], t: TFunction): Group[] => {
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((type) => ({ type, items: hits.filter((hit) => hit.type === type).map((hit) => itemOf(hit, t)) }));
};

const itemOf = (hit: SearchHit, t: TFunction): Item => {
  const followers = hit.followedBy.map(({ shortName }) => shortName).join(t('list.comma'));
  const base = { key: `${hit.type}/${hit.id}`, title: hit.title };
  return followers ? { ...base, detail: t('search.followedBy', { names: followers }), to: null } : { ...base, detail: hit.detail ?? null, to: addressOf(hit) };
};

const addressOf = ({ type, id, title, companyId }: SearchHit): string => {
  switch (type) {
    case 'company': return companyLink(id);
    case 'contact': return companyLink(companyId ?? '');
    case 'deal': return dealLink(id);
    case 'visit': return visitLink(id);
    case 'parcel': return `/land?search=${encodeURIComponent(title)}`;
  }
};
