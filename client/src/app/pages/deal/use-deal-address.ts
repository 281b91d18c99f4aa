import { useSearchParams } from 'react-router';
import { DEAL_ACTIONS, type DealAction } from '../../../features/deals/page/actions';
import { DEAL_TABS, type DealTab } from './tab';

/** What the dialog of the address is about: the field to mend, the stage it is needed for, the kind of milestone or permit, the rule of a light. */
const ABOUT = ['field', 'stage', 'kind', 'rule'] as const;

export interface DealAddress {
  tab: DealTab;
  action: DealAction | null;
  about: Partial<Record<(typeof ABOUT)[number], string>>;
  go: (tab: DealTab) => void;
  /** Opens a dialog, about a rule if need be; null closes the one that is open. */
  open: (action: DealAction | null, rule?: string | null) => void;
}

/** The part of the page and the dialog that are open live in the address: `?tab=construction&do=sign&stage=contract`. A blocker anywhere can link to what mends it. */
export const useDealAddress = (): DealAddress => {
  const [params, setParams] = useSearchParams();
  const change = (set: (next: URLSearchParams) => void) => setParams((before) => {
    const next = new URLSearchParams(before);
    set(next);
    return next;
  }, { replace: true });
  return {
    tab: DEAL_TABS.find((one) => one === params.get('tab')) ?? 'overview',
    action: DEAL_ACTIONS.find((one) => one === params.get('do')) ?? null,
    about: Object.fromEntries(ABOUT.flatMap((key) => { const value = params.get(key); return value === null ? [] : [[key, value]]; })),
    go: (tab) => change((next) => { if (tab === 'overview') next.delete('tab'); else next.set('tab', tab); }),
    open: (action, rule = null) => change((next) => {
      for (const key of ['do', ...ABOUT]) next.delete(key);
      if (action) next.set('do', action);
      if (rule) next.set('rule', rule);
    }),
  };
};
