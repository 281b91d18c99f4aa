import { Checkbox, Divider, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { IntentionLevel, VisitKind } from '../../../gql/schema';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { type Named, SearchMany } from '../../../shared/search-many';
import { TimeInput } from '../../../shared/time-input';
import { useCan } from '../../../shared/viewer';
import { DirectionField } from '../direction-field';
import { VisitCompaniesDocument, VisitContactsDocument, VisitDealsDocument } from '../documents';
import { ColleaguesDocument, LogAlliancesDocument } from '../log/documents';
import { INTENTIONS, KINDS } from '../visit-draft';

/** Positions as tags: typed one after the other, separated by Enter or a comma of either language. */
const Positions = (props: { value?: string[]; onChange?: (value: string[]) => void; id?: string; placeholder?: string }) => (
  <Select mode="tags" tokenSeparators={[',', '，', '、', ';', '；']} open={false} suffix={null} maxCount={30} {...props} />
);

/** Who of the companies was there: chosen among their contacts. */
const ContactsField = ({ visitId, value = [], onChange, id }: { visitId: string; value?: Named[]; onChange?: (value: Named[]) => void; id?: string }) => {
  const { t } = useTranslation();
  const [{ data, fetching }] = useQuery({ query: VisitContactsDocument, variables: { id: visitId } });
  const offered = (data?.visit.companies ?? []).flatMap((company) => company.contacts.map((contact) => ({ id: contact.id, name: contact.title ? `${contact.name} ${contact.title}` : contact.name })));
  const all = [...offered, ...value.filter((one) => !offered.some((other) => other.id === one.id))];
  return (
    <Select
      mode="multiple"
      id={id}
      loading={fetching}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('visit.contactsPlaceholder')}
      notFoundContent={fetching ? t('state.loading') : t('visit.contactsNone')}
      value={value.map((one) => one.id)}
      options={all.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(ids: string[]) => onChange?.(ids.flatMap((chosen) => all.find((one) => one.id === chosen) ?? []))}
    />
  );
};

/** All that can be changed of a visit, in the order in which its page tells it. */
export const EditFields = ({ visitId, alliance }: { visitId: string; alliance: Named | null }) => {
  const { t } = useTranslation();
  const kinds = useEnumOptions<VisitKind>('visitKind', KINDS);
  const levels = useEnumOptions<IntentionLevel>('intentionLevel', INTENTIONS);
  const mayDeals = useCan('deal.read');
  const [alliances] = useQuery({ query: LogAlliancesDocument });
  const known = alliances.data?.alliances ?? [];
  const offered = alliance && !known.some(({ id }) => id === alliance.id) ? [alliance, ...known] : known;
  const people = { query: ColleaguesDocument, variables: (search: string | null) => ({ search }), options: (data: { people: readonly Named[] }) => data.people };
  return (
    <>
      <Form.Item name="companies" label={t('visit.whom')} rules={[{ required: true, type: 'array', min: 1, message: t('visit.whomNeeded') }]}>
        <SearchMany query={VisitCompaniesDocument} variables={(search) => ({ search })} options={(data) => data.companies.nodes} />
      </Form.Item>
      <Form.Item name="summary" label={t('visit.summary')} rules={[{ required: true, whitespace: true, message: t('visit.summaryNeeded') }]}>
        <Input.TextArea rows={3} maxLength={2000} className="zq-grows" />
      </Form.Item>
      <Form.Item name="direction" label={t('visit.direction')}><DirectionField /></Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="kind" label={t('visit.kind')}><Select options={kinds} /></Form.Item>
        <Form.Item name="place" label={t('visit.place')}><Input maxLength={200} /></Form.Item>
        <Form.Item name="visitedOn" label={t('visit.visitedOn')} rules={[{ required: true, message: t('visit.visitedOnNeeded') }]}><DateInput max={today()} /></Form.Item>
        <Form.Item name="visitTime" label={t('visit.time')}><TimeInput /></Form.Item>
        <Form.Item name="endedAt" label={t('visit.endedAt')}><TimeInput /></Form.Item>
        {mayDeals ? (
          <Form.Item name="deals" label={t('visit.aboutDeals')}><SearchMany query={VisitDealsDocument} variables={(search) => ({ search })} options={(data) => data.deals.nodes} /></Form.Item>
        ) : null}
      </div>
      <Form.Item name="onSite" valuePropName="checked" className="zq-tight"><Checkbox>{t('visit.onSiteLong')}</Checkbox></Form.Item>
      <Divider titlePlacement="start" plain>{t('visit.people.title')}</Divider>
      <div className="zq-form-pair">
        <Form.Item name="leaders" label={t('visit.leaders')}><Positions placeholder={t('visit.participantsExample')} /></Form.Item>
        <Form.Item name="colleagues" label={t('visit.colleagues')}><SearchMany {...people} /></Form.Item>
        <Form.Item name="participants" label={t('visit.others')}><Positions placeholder={t('visit.participantsHint')} /></Form.Item>
        <Form.Item name="contacts" label={t('visit.contacts')}><ContactsField visitId={visitId} /></Form.Item>
        <Form.Item name="investorCount" label={t('visit.investorCount')} rules={[{ pattern: /^\d{1,5}$/, message: t('visit.investorCountWhole') }]}>
          <Input inputMode="numeric" suffix={t('visit.people')} />
        </Form.Item>
      </div>
      <Divider titlePlacement="start" plain>{t('visit.outcome')}</Divider>
      <Form.Item name="results" label={t('visit.results')}><Input.TextArea rows={2} maxLength={2000} className="zq-grows" /></Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="intentionLevel" label={t('visit.intentionLevel')}><Select allowClear options={levels} placeholder={t('state.unknown')} /></Form.Item>
        <Form.Item name="intendedAmount" label={t('visit.intendedAmount')} rules={[yuanRule(t('amount.invalid'))]}><YuanInput /></Form.Item>
        <Form.Item name="allianceId" label={t('visit.alliance')}><Select allowClear options={offered.map(({ id, name }) => ({ value: id, label: name }))} loading={alliances.fetching} placeholder={t('state.unknown')} /></Form.Item>
        <Form.Item name="cost" label={t('visit.cost')} rules={[yuanRule(t('amount.invalid'))]}><YuanInput /></Form.Item>
      </div>
    </>
  );
};
