import { Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { StatisticsPapersFragment } from '../../../gql/graphql';
import type { SiteStage } from '../../../gql/schema';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { useYuanText } from '../../../shared/amount/yuan';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { useEnumOptions } from '../../../shared/enum-label';
import { type FileItem, FilesField, filesRule } from '../../../shared/files';
import { FormDialog } from '../../../shared/form-dialog';
import { FormSection } from '../../../shared/form-section';
import { useGoToField } from '../../../shared/use-go-to-field';
import { useUserErrors } from '../../../shared/user-errors';
import { SaveStatisticsDocument } from '../documents';
import { type BuiltDeal, useBuildingNow } from '../use-building';
import './statistics.css';
import { changesOf, formField, SITE_STAGES, STATISTICS_FIELDS, type StatisticsValues, valuesOf } from './statistics-values';

const UNITS = STATISTICS_FIELDS.map((field) => [field]);

const Paper = ({ name, children }: { name: string; children: ReactNode }) => (
  <FormSection title={name} className="zq-paper">
    <div className="zq-form-pair">{children}</div>
  </FormSection>
);

export interface StatisticsDialogProps {
  deal: Pick<BuiltDeal, 'id' | 'name' | 'statistics'>;
  /** Where a finding is to be mended: the field gets the focus. */
  field?: string | null;
  onClose: () => void;
}

/** 入统材料: what filing, construction contract and application say, each as it stands on its paper; two photographs and the stage of the site. */
export const StatisticsDialog = ({ deal, field = null, onClose }: StatisticsDialogProps) => {
  const { t } = useTranslation();
  const yuan = useYuanText();
  const [form] = Form.useForm<StatisticsValues>();
  const errors = useUserErrors(form, { photoIds: 'photos' });
  const [, write] = useMutation(SaveStatisticsDocument);
  const now = useBuildingNow(deal.id);
  const [opened] = useState(deal.statistics);
  const stages = useEnumOptions<SiteStage>('siteStage', SITE_STAGES);
  const label = (name: keyof StatisticsValues) => t(`statistics.${name}`);
  const said = (name: keyof StatisticsValues, value: unknown): string | null => {
    if (name === 'photos') return (value as FileItem[]).map((file) => file.name).join(t('list.comma')) || null;
    if (typeof value !== 'string' || value === '') return null;
    if (name === 'siteStage') return t(`siteStage.${value}`);
    return name === 'filingTotal' || name === 'applicationTotal' ? yuan(value) : value;
  };
  const { question, save } = useMerging<StatisticsPapersFragment, StatisticsValues>({
    record: opened, form, errors, valuesOf, label, units: UNITS, saved: t('statistics.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = changesOf(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await write({ input: { dealId: deal.id, expectedVersion, ...changes } });
      return { result, userErrors: result.data?.saveStatistics.userErrors, current: async () => (await now())?.statistics ?? null };
    },
  });
  useGoToField(form, formField(field));

  const entity = (name: 'filingEntity' | 'contractEntity' | 'applicationEntity') => <Form.Item name={name} label={label(name)}><Input maxLength={200} placeholder={t('statistics.entityExample')} /></Form.Item>;
  const day = (name: 'filingOn' | 'contractOn') => <Form.Item name={name} label={label(name)}><DateInput max={today()} /></Form.Item>;
  const total = (name: 'filingTotal' | 'applicationTotal') => <Form.Item name={name} label={label(name)} rules={[yuanRule(t('statistics.totalInvalid'))]}><YuanInput /></Form.Item>;
  return (
    <>
      <FormDialog title={t('statistics.dialog')} width={640} form={form} errors={errors} onSubmit={save} onClose={onClose} submitLabel={t('statistics.submit')} initialValues={valuesOf(opened)}>
        <p className="zq-dialog-subject"><span>{deal.name}</span><small className="zq-muted">{t('statistics.asWritten')}</small></p>
        <Paper name={t('statistics.paper.filing')}>{entity('filingEntity')}{day('filingOn')}{total('filingTotal')}</Paper>
        <Paper name={t('statistics.paper.contract')}>{entity('contractEntity')}{day('contractOn')}</Paper>
        <Paper name={t('statistics.paper.application')}>{entity('applicationEntity')}{total('applicationTotal')}</Paper>
        <Paper name={t('statistics.paper.site')}>
          <Form.Item name="siteStage" label={label('siteStage')} extra={t('statistics.siteHint')}><Select options={stages} allowClear placeholder={t('form.choose')} /></Form.Item>
          <Form.Item name="photos" label={label('photos')} rules={[filesRule({ onTheirWay: t('files.onTheirWay') })]} validateTrigger={[]} className="zq-last"><FilesField /></Form.Item>
        </Paper>
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </>
  );
};
