import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../../shared/date-input';
import { today } from '../../../../shared/dates';
import { Section } from './section';

/** 研判与评审: what the first stages ask for. */
export const ReviewFields = () => {
  const { t } = useTranslation();
  return (
    <Section of="review">
      <div className="zq-form-pair">
        <Form.Item name="assessedOn" label={t('deal.assessedOn')}><DateInput max={today()} /></Form.Item>
        <Form.Item name="proposalOn" label={t('deal.proposalOn')}><DateInput max={today()} /></Form.Item>
      </div>
      <Form.Item name="assessment" label={t('deal.assessment')}>
        <Input.TextArea rows={2} maxLength={2000} placeholder={t('deal.assessmentExample')} />
      </Form.Item>
      <Form.Item name="dueDiligence" label={t('deal.dueDiligence')}>
        <Input.TextArea rows={2} maxLength={2000} placeholder={t('deal.dueDiligenceExample')} />
      </Form.Item>
    </Section>
  );
};
