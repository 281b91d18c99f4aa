import { DeleteOutlined, ExclamationCircleFilled, PlusOutlined, StopFilled } from '@ant-design/icons';
import { Button, Checkbox, Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { FairCompetitionResult, Favour } from '../../../gql/schema';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { asOptions } from '../../../shared/organisation-tree';
import { flagsOf, type Reviewable } from '../../../../../src/kernel/promise-flags';
import { AgreementOrganisationsDocument } from '../documents';
import { DealChoice } from './deal-choice';
import { FAVOURS, RESULTS } from './kinds';
import type { SignValues } from './values';

interface RowProps {
  name: number;
  form: FormInstance<SignValues>;
  deals: readonly { value: string; label: string }[];
  organisations: readonly { value: string; label: string }[];
  onRemove: () => void;
}

/** What 公平竞争审查条例 will have to say of the promise, under it, with every key press. */
const PromiseHints = ({ name, form }: Pick<RowProps, 'name' | 'form'>) => {
  const { t } = useTranslation();
  const promise = Form.useWatch(['promises', name], form) as Reviewable | undefined;
  const signedOn = Form.useWatch('signedOn', form) as string | undefined;
  const flags = flagsOf(promise ?? {}, signedOn);
  return (
    <ul className="zq-hints" aria-live="polite" aria-label={t('sign.hints', { number: name + 1 })}>
      {flags.map((flag) => <li key={flag} data-flag={flag}>{flag === 'VIOLATING' ? <StopFilled /> : <ExclamationCircleFilled />}<span>{t(`sign.hint.${flag}`)}</span></li>)}
    </ul>
  );
};

const PromiseRow = ({ name, form, deals, organisations, onRemove }: RowProps) => {
  const { t } = useTranslation();
  const favours = useEnumOptions<Favour>('favour', FAVOURS);
  const results = useEnumOptions<FairCompetitionResult>('fairCompetitionResult', RESULTS);
  const needed = { required: true, message: t('form.needed') };
  return (
    <div className="zq-owed-row" role="group" aria-label={t('sign.promiseOf', { number: name + 1 })}>
      <div className="zq-owed-head"><b>{t('sign.promiseOf', { number: name + 1 })}</b><Button type="text" icon={<DeleteOutlined />} onClick={onRemove} aria-label={t('sign.removePromise', { number: name + 1 })} title={t('sign.remove')} /></div>
      <Form.Item name={[name, 'id']} hidden><Input /></Form.Item>
      <DealChoice name={name} deals={deals} />
      <Form.Item name={[name, 'content']} label={t('sign.promiseContent')} rules={[{ ...needed, whitespace: true }]}><Input maxLength={500} placeholder={t('sign.promiseExample')} /></Form.Item>
      <div className="zq-form-triple">
        <Form.Item name={[name, 'favour']} label={t('sign.favour')}><Select options={favours} /></Form.Item>
        <Form.Item name={[name, 'organisationId']} label={t('sign.promiseOrganisation')} rules={[needed]}><Select options={[...organisations]} showSearch={{ optionFilterProp: 'label' }} placeholder={t('sign.choose')} popupMatchSelectWidth={280} /></Form.Item>
        <Form.Item name={[name, 'dueOn']} label={t('sign.promiseDueOn')} rules={[needed]}><DateInput /></Form.Item>
      </div>
      <Form.Item name={[name, 'selective']} valuePropName="checked" className="zq-tight"><Checkbox>{t('sign.selective')}</Checkbox></Form.Item>
      <Form.Item name={[name, 'basis']} label={t('sign.basis')}><Input maxLength={500} placeholder={t('sign.basisExample')} /></Form.Item>
      <div className="zq-form-triple">
        <Form.Item name={[name, 'reviewResult']} label={t('sign.promiseReview')}><Select allowClear options={results} placeholder={t('sign.notReviewed')} /></Form.Item>
        <Form.Item name={[name, 'reviewNumber']} label={t('sign.promiseReviewNumber')}><Input maxLength={100} /></Form.Item>
        <Form.Item name={[name, 'reviewOn']} label={t('sign.promiseReviewOn')}><DateInput max={today()} /></Form.Item>
      </div>
      <PromiseHints name={name} form={form} />
    </div>
  );
};

/** What the government promises: what, on what basis, who keeps it, until when, and each one's own fair-competition review. */
export const Promises = ({ form, deals }: Pick<RowProps, 'form' | 'deals'>) => {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: AgreementOrganisationsDocument });
  const organisations = asOptions(data?.organisations ?? []);
  return (
    <>
      <p className="zq-muted zq-sign-hint">{t('sign.promisesHint')}</p>
      <Form.List name="promises">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => <PromiseRow key={key} name={name} form={form} deals={deals} organisations={organisations} onRemove={() => remove(name)} />)}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ dealId: deals[0]?.value, content: '', favour: 'none', selective: false, basis: null, organisationId: null, dueOn: null, reviewResult: null, reviewNumber: null, reviewOn: null })}>{t('sign.addPromise')}</Button>
          </>
        )}
      </Form.List>
    </>
  );
};
