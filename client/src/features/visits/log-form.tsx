import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { LogVisitMutation } from '../../gql/graphql';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { useDraft } from '../../shared/draft';
import { isComposing } from '../../shared/ime';
import { newMutationId } from '../../shared/mutation-id';
import { useUserErrors } from '../../shared/user-errors';
import { DirectionField } from './direction-field';
import { LogVisitDocument } from './log-documents';
import { LogExtras } from './log-extras';
import { isWorthKeeping, type MetCompany, visitInput, type VisitDraft } from './visit-draft';
import { WhomField } from './whom-field';
import './visits.css';

export type LoggedVisit = NonNullable<LogVisitMutation['logVisit']['visit']>;

/** The draft with the id under which it is sent: kept together, so that a retry after a lost answer logs it once. */
interface Kept {
  draft: VisitDraft;
  id: string;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const blank = (): VisitDraft => ({ companies: [], direction: 'out', summary: '', visitedOn: today() });

/** What was kept, or a blank one; with the company whose page one came from among those met. */
const start = (kept: Kept | null, met: MetCompany | undefined): Kept => {
  const { draft, id } = kept ?? { draft: blank(), id: newMutationId() };
  const isIn = !met || draft.companies.some((company) => company.id === met.id);
  return isIn ? { draft, id } : { draft: { ...draft, companies: [...draft.companies, met] }, id: newMutationId() };
};

export interface LogFormProps {
  onLogged: (visit: LoggedVisit) => void;
  /** Somebody who was met for certain: chosen from the start. */
  met?: MetCompany;
}

/** 记走请: whom, which way, one sentence; the rest behind chips. Kept on this machine at every key until the server has it. */
export const LogForm = ({ onLogged, met }: LogFormProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<VisitDraft>();
  const errors = useUserErrors(form, { companyIds: 'companies', companyNames: 'companies' });
  const store = useDraft<Kept>('visit');
  const [kept, setKept] = useState<Kept>(() => start(store.read(), met));
  const [restored, setRestored] = useState(() => { const left = store.read(); return left !== null && isWorthKeeping(left.draft); });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [sending, log] = useMutation(LogVisitDocument);

  const keep = (draft: VisitDraft, id = kept.id) => {
    setKept({ draft, id });
    store.write({ draft, id });
    setSavedAt(clock.format(new Date()));
  };
  const discard = () => {
    const fresh = { draft: blank(), id: newMutationId() };
    store.drop();
    setKept(fresh);
    setRestored(false);
    setSavedAt(null);
    errors.clear();
    form.setFieldsValue({ place: undefined, participants: undefined, investorCount: undefined, nextAction: undefined, nextActionDueOn: undefined, ...fresh.draft });
    setRound(round + 1);
  };
  const submit = async () => {
    const draft = { ...kept.draft, ...form.getFieldsValue() };
    const result = await log({ input: visitInput(draft, kept.id) });
    const visit = result.data?.logVisit.visit;
    if (errors.take(result, result.data?.logVisit.userErrors) && visit) {
      store.drop();
      onLogged(visit);
    } else if (!result.error?.networkError) {
      // The server has seen this content and refused it; what is mended is sent as something new.
      keep(draft, newMutationId());
    }
  };

  return (
    <Form<VisitDraft>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={kept.draft}
      onValuesChange={(_, values) => keep({ ...kept.draft, ...values })}
      onFinish={() => void submit()}
      // Some keyboards send the Enter that chooses a word on to the form.
      onKeyDown={(event) => { if (event.key === 'Enter' && isComposing(event)) event.preventDefault(); }}
      scrollToFirstError={{ block: 'center', focus: true }}
      className="zq-log-form"
    >
      {restored ? <Alert type="info" showIcon className="zq-form-alert" title={t('visit.draftRestored')} action={<Button size="small" onClick={discard}>{t('visit.draftDiscard')}</Button>} /> : null}
      {errors.rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={errors.rest.join(' ')} description={t('visit.kept')} /> : null}
      <div className="zq-card zq-pad">
        <Form.Item name="direction" label={t('visit.direction')}><DirectionField /></Form.Item>
        <Form.Item name="companies" label={t('visit.whom')} rules={[{ validator: (_, companies: unknown[]) => (companies.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('visit.whomNeeded')))) }]}>
          <WhomField />
        </Form.Item>
        <Form.Item name="summary" label={t('visit.summary')} rules={[{ required: true, whitespace: true, message: t('visit.summaryNeeded') }]}>
          {/* Grows by CSS: antd's autoSize measures with a style attribute, which the page's policy forbids. */}
          <Input.TextArea rows={3} maxLength={2000} className="zq-grows" placeholder={t('visit.summaryExample')} />
        </Form.Item>
        <Form.Item name="visitedOn" label={t('visit.visitedOn')} rules={[{ required: true, message: t('visit.visitedOnNeeded') }]}>
          <DateInput max={today()} />
        </Form.Item>
        <LogExtras key={round} form={form} draft={kept.draft} />
      </div>
      <div className="zq-save-bar">
        <span className="zq-muted" role="status">{savedAt ? t('visit.draftSaved', { time: savedAt }) : null}</span>
        <Button type="primary" size="large" htmlType="submit" loading={sending.fetching}>{t('visit.save')}</Button>
      </div>
    </Form>
  );
};
