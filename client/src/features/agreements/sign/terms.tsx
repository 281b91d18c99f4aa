import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FairCompetitionResult } from '../../../gql/schema';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { RESULTS } from './kinds';

/** The days that the parties agreed on, in the order in which they come. */
export const AgreedDays = () => {
  const { t } = useTranslation();
  return (
    <div className="zq-form-four">
      {(['registrationDueOn', 'agreedStartOn', 'agreedCompletionOn', 'agreedProductionOn'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`sign.${name}`)}><DateInput /></Form.Item>
      ))}
    </div>
  );
};

/** 合法性审查 and 公平竞争审查 of the agreement as a whole. */
export const Reviews = () => {
  const { t } = useTranslation();
  const results = useEnumOptions<FairCompetitionResult>('fairCompetitionResult', RESULTS);
  return (
    <>
      <div className="zq-form-wide">
        <Form.Item name="legalReview" label={t('sign.legalReview')}><Input.TextArea rows={2} maxLength={2000} placeholder={t('sign.legalReviewExample')} /></Form.Item>
        <Form.Item name="legalReviewOn" label={t('sign.legalReviewOn')}><DateInput max={today()} /></Form.Item>
      </div>
      <Form.Item name="fairCompetitionReview" label={t('sign.fairCompetitionReview')}><Input.TextArea rows={2} maxLength={2000} placeholder={t('sign.fairCompetitionReviewExample')} /></Form.Item>
      <div className="zq-form-triple">
        <Form.Item name="fairCompetitionResult" label={t('sign.fairCompetitionResult')}><Select allowClear options={results} placeholder={t('sign.choose')} /></Form.Item>
        <Form.Item name="fairCompetitionNumber" label={t('sign.fairCompetitionNumber')}><Input maxLength={100} /></Form.Item>
        <Form.Item name="fairCompetitionOn" label={t('sign.fairCompetitionOn')}><DateInput max={today()} /></Form.Item>
      </div>
    </>
  );
};

/** 履约保证金 and 违约责任. */
export const Deposit = () => {
  const { t } = useTranslation();
  return (
    <>
      <div className="zq-form-triple">
        <Form.Item name="deposit" label={t('sign.deposit')} rules={[yuanRule(t('amount.invalid'))]}><YuanInput /></Form.Item>
        <Form.Item name="depositDueOn" label={t('sign.depositDueOn')}><DateInput /></Form.Item>
        <Form.Item name="depositPaidOn" label={t('sign.depositPaidOn')}><DateInput max={today()} /></Form.Item>
      </div>
      <Form.Item name="breachTerms" label={t('sign.breachTerms')}><Input.TextArea rows={2} maxLength={4000} /></Form.Item>
    </>
  );
};
