import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../shared/date-input';
import { SearchSelect } from '../../shared/search-select';
import { ReviewPeopleDocument } from './documents';

/** A condition as it is typed. */
export interface ConditionValues {
  content?: string;
  dueOn?: string | null;
  ownerId?: string | null;
}

/** What has to be done for a conditional conclusion to hold: what, until when, by whom. Each becomes a task. */
export const ConditionsField = ({ from }: { from: string | undefined }) => {
  const { t } = useTranslation();
  const needed = { required: true, message: t('form.needed') };
  return (
    <Form.List name="conditions">
      {(rows, { add, remove }) => (
        <div className="zq-conditions">
          <p className="zq-muted">{t('review.conditionsHint')}</p>
          {rows.map(({ key, name }, at) => (
            <fieldset key={key}>
              <legend>{t('review.conditionNo', { no: at + 1 })}</legend>
              {rows.length > 1 ? <Button type="text" className="zq-condition-off" icon={<DeleteOutlined />} aria-label={t('review.conditionOff', { no: at + 1 })} onClick={() => remove(name)} /> : null}
              <Form.Item name={[name, 'content']} label={t('review.conditionContent')} rules={[{ ...needed, whitespace: true }]}>
                <Input maxLength={200} placeholder={t('review.conditionExample')} />
              </Form.Item>
              <div className="zq-form-pair">
                <Form.Item name={[name, 'dueOn']} label={t('review.conditionDue')} rules={[needed]}><DateInput {...(from ? { min: from } : {})} /></Form.Item>
                <Form.Item name={[name, 'ownerId']} label={t('review.conditionOwner')} rules={[needed]}>
                  <SearchSelect query={ReviewPeopleDocument} variables={(search) => ({ search })} options={(data) => data.people.map((person) => ({ value: person.id, label: person.name }))} />
                </Form.Item>
              </div>
            </fieldset>
          ))}
          <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add({})}>{t('review.conditionAdd')}</Button>
        </div>
      )}
    </Form.List>
  );
};
