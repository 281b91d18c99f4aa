import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, type FormInstance, Select } from 'antd';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { AgreementKind } from '../../gql/schema';
import { useYuanText } from '../../shared/amount/yuan';
import { isYuan } from '../../shared/amount/yuan-format';
import { YuanInput, yuanRule } from '../../shared/amount/yuan-input';
import { isComposing } from '../../shared/ime';
import { useDebounced } from '../../shared/use-debounced';
import { SignableDealsDocument } from './documents';
import { followsAnother } from './sign/kinds';
import type { DealValue, SignValues } from './sign/values';

/** A deal that a signing covers; its planned investment is offered as the amount. */
export interface SignedDeal {
  id: string;
  name: string;
  totalInvestment?: string | null;
  contractedInward?: string | null;
  company?: { id: string; name: string } | null;
}

/** Yuan, of the rows whose amount can be read. */
export const sumOf = (rows: readonly (DealValue | undefined)[]): string =>
  rows.reduce((sum, row) => (row && isYuan(row.amount) ? sum.add(row.amount) : sum), new Decimal(0)).toFixed(2);

/** "共 7 个项目，合计 3.1 亿元": follows every key press. */
export const SigningSum = ({ rows }: { rows: readonly (DealValue | undefined)[] }) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  return <p className="zq-sign-sum" role="status">{t('sign.sum', { count: rows.length, sum: yuan(sumOf(rows)) })}</p>;
};

const DealName = ({ value, names }: { value?: string; names: ReadonlyMap<string, string> }) => <span className="zq-sign-name">{names.get(value ?? '') ?? value}</span>;

/** Finds one more deal for the signing. */
const AddDeal = ({ taken, onAdd }: { taken: readonly string[]; onAdd: (deal: SignedDeal) => void }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState(false);
  const asked = useDebounced(search, 250).trim();
  const [{ data, fetching }] = useQuery({ query: SignableDealsDocument, variables: { search: asked || null }, pause: !opened });
  const found = (data?.deals.nodes ?? []).filter((deal) => !taken.includes(deal.id));
  return (
    <div className="zq-sign-add" onKeyDownCapture={(event) => { if (isComposing(event)) event.stopPropagation(); }}>
      <Select<string>
        aria-label={t('sign.addDeal')}
        placeholder={t('sign.addDeal')}
        value={null}
        showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
        onOpenChange={(open) => {
          if (open) setOpened(true);
          else setSearch('');
        }}
        notFoundContent={fetching ? t('state.loading') : t('select.nothing')}
        options={found.map((deal) => ({ value: deal.id, label: `${deal.name} · ${deal.number}` }))}
        onChange={(id) => {
          const deal = found.find((one) => one.id === id);
          if (deal) onAdd(deal);
        }}
        style={{ width: '100%' }}
      />
    </div>
  );
};

export interface SignDealsProps {
  form: FormInstance<SignValues>;
  kind: AgreementKind;
  names: ReadonlyMap<string, string>;
  onName: (deal: SignedDeal) => void;
  /** The only deals that may be covered, of a supplement or termination; null: any that is found. */
  offered: readonly SignedDeal[] | null;
}

/** The deals of a signing, each with its own amount and outside money, and the sum below. A termination ends them all and names no amount. */
export const SignDeals = ({ form, kind, names, onName, offered }: SignDealsProps) => {
  const { t } = useTranslation();
  const rows = (Form.useWatch('deals', form) as (DealValue | undefined)[] | undefined) ?? [];
  const isFollower = followsAnother(kind);
  const ends = kind === 'termination';
  const left = (offered ?? []).filter(({ id }) => !rows.some((row) => row?.dealId === id));
  return (
    <Form.List name="deals" rules={[{ validator: (_, list: unknown) => (Array.isArray(list) && list.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('sign.dealsNeeded')))) }]}>
      {(fields, { add, remove }, { errors }) => (
        <div className="zq-sign-deals" role="group" aria-label={t('sign.deals')} data-ends={ends || undefined}>
          <div className="zq-sign-head"><span>{t('sign.deals')}</span>{ends ? null : <><span>{t(isFollower ? 'sign.amountAfter' : 'sign.amount')}</span><span>{t('sign.inward')}</span></>}</div>
          {fields.map(({ key, name }) => {
            const label = names.get(rows[name]?.dealId ?? '') ?? '';
            return (
              <div key={key} className="zq-sign-row">
                <Form.Item name={[name, 'dealId']}><DealName names={names} /></Form.Item>
                {ends ? null : (
                  <>
                    <Form.Item
                      name={[name, 'amount']}
                      label={t('sign.amountNamed', { name: label })}
                      className="zq-label-hidden"
                      rules={[...(isFollower ? [] : [{ required: true, message: t('sign.amountNeeded') }]), yuanRule(t('amount.invalid'))]}
                    >
                      <YuanInput {...(isFollower ? { placeholder: t('sign.amountSame') } : {})} />
                    </Form.Item>
                    <Form.Item name={[name, 'inwardAmount']} label={t('sign.inwardNamed', { name: label })} className="zq-label-hidden" rules={[yuanRule(t('amount.invalid'))]}>
                      <YuanInput placeholder={t('sign.inward')} />
                    </Form.Item>
                    <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} aria-label={t('sign.removeDeal', { name: label })} title={t('sign.remove')} />
                  </>
                )}
              </div>
            );
          })}
          <Form.ErrorList errors={errors} />
          {offered === null ? (
            <AddDeal
              taken={rows.map((row) => row?.dealId ?? '')}
              onAdd={(deal) => {
                onName(deal);
                add({ dealId: deal.id, amount: deal.totalInvestment ?? null, inwardAmount: deal.contractedInward ?? null });
              }}
            />
          ) : ends ? null : left.map((deal) => <Button key={deal.id} type="link" onClick={() => add({ dealId: deal.id, amount: null, inwardAmount: null })}>{t('sign.putBack', { name: deal.name })}</Button>)}
          {isFollower ? null : <SigningSum rows={rows} />}
        </div>
      )}
    </Form.List>
  );
};
