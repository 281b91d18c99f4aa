import { Button, Tag, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MonthInput } from '../../shared/month-input';
import { today } from '../../shared/dates';
import { asTreeOptions } from '../../shared/organisation-tree';
import type { UrlFilter } from '../../shared/url-filter';
import { FundOrganisationsDocument } from './documents';
import { type FundKey, idOf, monthOf } from './fund-filter';

/** Months, organisation, and the deal that a link asked for; all of it in the address. */
export const FundFilters = ({ filter, dealName }: { filter: UrlFilter<FundKey>; dealName: string | null }) => {
  const { t } = useTranslation();
  const { values, set } = filter;
  const [{ data, fetching }] = useQuery({ query: FundOrganisationsDocument });
  const [from, to] = [monthOf(values.from), monthOf(values.to)];
  const chosen = ['from', 'to', 'org', 'deal'].filter((key) => values[key as FundKey] !== undefined).length;
  const month = today().slice(0, 7);
  return (
    <>
      <span className="zq-fund-months" role="group" aria-label={t('funds.period')}>
        <span><MonthInput label={t('funds.from')} value={from ?? null} max={to ?? month} placeholder={t('funds.from')} onChange={(next) => set({ from: next })} /></span>
        <i aria-hidden="true">–</i>
        <span><MonthInput label={t('funds.to')} value={to ?? null} max={month} placeholder={t('funds.to')} {...(from ? { min: from } : {})} onChange={(next) => set({ to: next })} /></span>
      </span>
      <TreeSelect
        className="zq-filter-wide"
        allowClear
        showSearch={{ treeNodeFilterProp: 'title' }}
        treeDefaultExpandAll
        popupMatchSelectWidth={280}
        loading={fetching}
        placeholder={t('funds.organisation')}
        aria-label={t('funds.organisation')}
        treeData={asTreeOptions(data?.organisations ?? [])}
        value={data ? (idOf(values.org) ?? null) : null}
        onChange={(next: string | null | undefined) => set({ org: next ?? null })}
      />
      {idOf(values.deal) ? <Tag className="zq-filter-tag" closable={{ 'aria-label': t('funds.allDeals') }} onClose={() => set({ deal: null })}>{dealName ?? t('funds.oneDeal')}</Tag> : null}
      {chosen > 0 ? <Button type="link" onClick={() => set({ from: null, to: null, org: null, deal: null })}>{t('action.clearFilters')}</Button> : null}
    </>
  );
};
