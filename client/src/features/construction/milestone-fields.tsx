import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MilestoneKind } from '../../gql/schema';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { FilesField, filesRule } from '../../shared/files';

/** The day on which a milestone was really reached: `on`. */
export const MilestoneDay = ({ kind }: { kind: MilestoneKind }) => {
  const { t } = useTranslation();
  return (
    <Form.Item name="on" label={t('milestone.on', { milestone: t(`milestoneKind.${kind}`) })} rules={[{ required: true, message: t('form.needed') }]}>
      <DateInput max={today()} />
    </Form.Item>
  );
};

/** What shows it, in words (`evidence`) and in papers (`files`). */
export const MilestoneProof = ({ kind, autoFocus = false }: { kind: MilestoneKind; autoFocus?: boolean }) => {
  const { t } = useTranslation();
  // What shows an entry into statistics is written by the check of its papers.
  const example = kind === 'statistics' ? '' : t(`milestone.evidenceExample.${kind}`);
  return (
    <>
      <Form.Item name="evidence" label={t('milestone.evidence')} rules={[{ required: true, whitespace: true, message: t('milestone.evidenceNeeded') }]}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={example} autoFocus={autoFocus} />
      </Form.Item>
      <Form.Item name="files" label={t('milestone.files')} rules={[filesRule({ onTheirWay: t('files.onTheirWay') })]} validateTrigger={[]}>
        <FilesField />
      </Form.Item>
    </>
  );
};
