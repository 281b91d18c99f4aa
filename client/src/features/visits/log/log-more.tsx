import { Form, Input, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { useEnumOptions } from '../../../shared/enum-label';
import { TimeInput } from '../../../shared/time-input';
import { useSession } from '../../../shared/viewer';
import { LogChoice } from './log-choice';
import { LogContacts } from './log-contacts';
import { LogDeals } from './log-deals';
import { LogAlliancesDocument } from './documents';
import { LogIssues } from './log-issues';
import { type Chosen, INTENTIONS, KINDS, usualKind, usuallyOnSite, type VisitDraft } from '../visit-draft';

/** 入企, as the rules have it until somebody says otherwise. */
const OnSite = ({ value, onChange, usual, id }: { value?: boolean; onChange?: (value: boolean) => void; usual: boolean; id?: string }) => (
  <Switch {...(id ? { id } : {})} checked={value ?? usual} onChange={(checked) => onChange?.(checked)} />
);

const AllianceField = ({ value, onChange, id }: { value?: Chosen; onChange?: (value: Chosen | undefined) => void; id?: string }) => {
  const { t } = useTranslation();
  const [{ data, fetching }] = useQuery({ query: LogAlliancesDocument });
  const alliances = data?.alliances ?? (value ? [value] : []);
  if (alliances.length === 0) return <span className="zq-muted">{t(fetching ? 'state.loading' : 'visit.noAlliance')}</span>;
  return (
    <LogChoice
      {...(id ? { id } : {})}
      options={alliances.map((alliance) => ({ value: alliance.id, label: alliance.name }))}
      value={value?.id}
      onChange={(chosen) => {
        const found = alliances.find((alliance) => alliance.id === chosen);
        onChange?.(found ? { id: found.id, name: found.name } : undefined);
      }}
    />
  );
};

/** Everything else that a visit may hold; fetched when 更多 is pressed. */
export const LogMore = ({ draft }: { draft: VisitDraft }) => {
  const { t } = useTranslation();
  const { can } = useSession();
  const kinds = useEnumOptions('visitKind', KINDS);
  const levels = useEnumOptions('intentionLevel', INTENTIONS);
  const kind = draft.kind ?? usualKind(draft.direction);
  return (
    <>
      <Form.Item name="kind" label={t('visit.kind')}><LogChoice options={kinds} usual={usualKind(draft.direction)} /></Form.Item>
      <label className="zq-log-site">
        <span>{t('visit.onSite')}</span>
        <Form.Item name="onSite" noStyle><OnSite usual={usuallyOnSite(draft.direction, kind)} /></Form.Item>
      </label>
      <Form.Item name="contacts" label={t('visit.contacts')}><LogContacts companies={draft.companies} /></Form.Item>
      {can('deal.read') ? <Form.Item name="deals" label={t('visit.aboutDeals')}><LogDeals companies={draft.companies} /></Form.Item> : null}
      <Form.Item name="endedAt" label={t('visit.endedAt')}><TimeInput /></Form.Item>
      <Form.Item name="place" label={t('visit.place')}><Input maxLength={200} placeholder={t('visit.placeExample')} /></Form.Item>
      <Form.Item name="participants" label={t('visit.participants')} extra={t('visit.participantsHint')}><Input maxLength={600} placeholder={t('visit.participantsExample')} /></Form.Item>
      <Form.Item name="results" label={t('visit.results')}><Input.TextArea rows={2} maxLength={2000} className="zq-grows" placeholder={t('visit.resultsExample')} /></Form.Item>
      <Form.Item name="intentionLevel" label={t('visit.intentionLevel')}><LogChoice options={levels} /></Form.Item>
      <Form.Item name="intendedAmount" label={t('visit.intendedAmount')} rules={[yuanRule(t('visit.amountWrong'))]}><YuanInput /></Form.Item>
      <Form.Item name="cost" label={t('visit.cost')} rules={[yuanRule(t('visit.amountWrong'))]}><YuanInput /></Form.Item>
      {can('alliance.read') || can('alliance.view') ? <Form.Item name="alliance" label={t('visit.alliance')}><AllianceField /></Form.Item> : null}
      {draft.direction === 'aftercare' ? null : <Form.Item name="issues" label={t('visit.issues')}><LogIssues /></Form.Item>}
    </>
  );
};
