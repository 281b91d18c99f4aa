import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, type FormInstance, Select } from 'antd';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { YuanInput, yuanRule } from '../../shared/amount/yuan-input';
import { useYuanText } from '../../shared/amount/yuan';
import { isYuan } from '../../shared/amount/yuan-format';
import { isComposing } from '../../shared/ime';
import { useDebounced } from '../../shared/use-debounced';
import { SignableDealsDocument } from './documents';

/** A deal that a signing covers; its planned investment is offered as the amount. */
export interface SignedDeal {
  id: string;
  name: string;
  totalInvestment?: string | null;
}

/** One row of the form. */
export interface DealAmount {
  dealId: string;
  amount?: string | null;
}

/** Yuan, of the rows whose amount can be read. */
export const sumOf = (rows: readonly (DealAmount | undefined)[]): string =>
  rows.reduce((sum, row) => (row && isYuan(row.amount) ? sum.add(row.amount) : sum), new Decimal(0)).toFixed(2);

/** "共 7 个项目，合计 3.1 亿元": follows every key press. */
export const SigningSum = ({ rows }: { rows: readonly (DealAmount | undefined)[] }) => {
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

export interface SignDealsProps<Values> {
  form: FormInstance<Values>;
  /** Deals known by name at the start. */
  initial: readonly SignedDeal[];
}

/** The deals of a signing, each with its own amount, and the sum below. */
export function SignDeals<Values>({ form, initial }: SignDealsProps<Values>) {
  const { t } = useTranslation();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(() => new Map(initial.map((deal) => [deal.id, deal.name])));
  const rows = (Form.useWatch('deals', form as FormInstance) ?? []) as (DealAmount | undefined)[];
  return (
    <Form.List name="deals" rules={[{ validator: (_, list: unknown) => (Array.isArray(list) && list.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('sign.dealsNeeded')))) }]}>
      {(fields, { add, remove }, { errors }) => (
        <div className="zq-sign-deals" role="group" aria-label={t('sign.deals')}>
          <div className="zq-sign-head"><span>{t('sign.deals')}</span><span>{t('sign.amount')}</span></div>
          {fields.map(({ key, name }) => {
            const label = names.get(rows[name]?.dealId ?? '') ?? '';
            return (
              <div key={key} className="zq-sign-row">
                <Form.Item name={[name, 'dealId']}><DealName names={names} /></Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  label={t('sign.amountNamed', { name: label })}
                  className="zq-label-hidden"
                  rules={[{ required: true, message: t('sign.amountNeeded') }, yuanRule(t('amount.invalid'))]}
                >
                  <YuanInput />
                </Form.Item>
                <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} aria-label={t('sign.removeDeal', { name: label })} title={t('sign.remove')} />
              </div>
            );
          })}
          <Form.ErrorList errors={errors} />
          <AddDeal
            taken={rows.map((row) => row?.dealId ?? '')}
            onAdd={(deal) => {
              setNames((now) => new Map(now).set(deal.id, deal.name));
              add({ dealId: deal.id, amount: deal.totalInvestment ?? null });
            }}
          />
          <SigningSum rows={rows} />
        </div>
      )}
    </Form.List>
  );
}
