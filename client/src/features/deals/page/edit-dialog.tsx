import { Divider, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AreaInput, areaRule } from '../../../shared/amount/area-input';
import { QuantityInput, quantityRule } from '../../../shared/amount/quantity-input';
import { YuanInput, yuanRule } from '../../../shared/amount/yuan-input';
import { ChosenNames, useChosenNames } from '../../../shared/chosen-names';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { FormDialog } from '../../../shared/form-dialog';
import { SearchSelect } from '../../../shared/search-select';
import { useUserErrors } from '../../../shared/user-errors';
import { TotalInvestmentFields } from '../amount-fields';
import type { DealFacts } from '../deal';
import { DealCompaniesDocument, DealIndustriesDocument, DealOfficersDocument, UpdateDealDocument } from '../documents';
import { changesOf, EDIT_UNITS, type EditValues, sameValue, valuesOf } from './edit-values';
import { namesOf, useEditLabel, useEditWords } from './edit-words';

export interface EditDialogProps {
  deal: DealFacts;
  /** The field to go to at once, when something missing is being mended. */
  field?: string | null;
  onClose: () => void;
}

/** The facts of a deal, among them those that the stages ask for. A change of somebody else is merged or asked, never overwritten unseen. */
export const EditDialog = ({ deal, field, onClose }: EditDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<EditValues>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateDealDocument);
  const [chosen, remember] = useChosenNames();
  const label = useEditLabel();
  const merging = useMerging({
    record: deal, form, errors, valuesOf, label, units: EDIT_UNITS, same: sameValue, saved: t('deal.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = changesOf(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await update({ input: { id: deal.id, expectedVersion, ...changes } });
      const payload = result.data?.updateDeal;
      return { result, userErrors: payload?.userErrors, current: () => payload?.current ?? null };
    },
  });
  const { base, question } = merging;
  const known = namesOf(base);
  const said = useEditWords([base, ...(question ? [question.current] : [])].flatMap((one) => Object.values(namesOf(one)).flat()).concat(chosen));

  useEffect(() => {
    if (!field) return undefined;
    const timer = setTimeout(() => form.scrollToField(field as keyof EditValues, { block: 'center', focus: true }), 200);
    return () => clearTimeout(timer);
  }, [field, form]);

  return (
    <ChosenNames value={remember}>
      <FormDialog title={t('deal.editTitle')} width={680} form={form} errors={errors} onSubmit={merging.save} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(deal)}>
        <Form.Item name="name" label={t('deal.name')} rules={[{ required: true, whitespace: true, message: t('lead.nameNeeded') }]}>
          <Input maxLength={200} />
        </Form.Item>
        <div className="zq-form-pair">
          <Form.Item name="companyId" label={t('deal.company')}>
            <SearchSelect query={DealCompaniesDocument} variables={(search) => ({ search })} options={(data) => data.companies.nodes.map(({ id, name }) => ({ value: id, label: name }))} known={known.companyId} allowClear />
          </Form.Item>
          <Form.Item name="officerId" label={t('deal.officer')}>
            <SearchSelect query={DealOfficersDocument} variables={(search) => ({ search })} options={(data) => data.people.map(({ id, name }) => ({ value: id, label: name }))} known={known.officerId} allowClear />
          </Form.Item>
        </div>
        <Form.Item name="content" label={t('deal.content')}>
          <Input.TextArea rows={3} maxLength={2000} placeholder={t('lead.contentExample')} />
        </Form.Item>
        <TotalInvestmentFields />
        <div className="zq-form-pair">
          <Form.Item name="fixedAssetInvestment" label={t('deal.fixedAssetInvestment')} rules={[yuanRule(t('amount.invalid'))]}>
            <YuanInput />
          </Form.Item>
          <Form.Item name="landNeed" label={t('deal.landNeed')} rules={[areaRule(t('area.invalid'))]}>
            <AreaInput />
          </Form.Item>
        </div>
        <div className="zq-form-pair">
          <Form.Item name="powerNeed" label={t('deal.powerNeed')} rules={[quantityRule(t('quantity.invalid'))]}>
            <QuantityInput unit={t('quantity.unit.kva')} />
          </Form.Item>
          <Form.Item name="energyNeed" label={t('deal.energyNeed')} rules={[quantityRule(t('quantity.invalid'))]}>
            <QuantityInput unit={t('quantity.unit.standardCoal')} />
          </Form.Item>
        </div>
        <Form.Item name="industryCode" label={t('deal.industry')}>
          <SearchSelect query={DealIndustriesDocument} variables={(search) => ({ search })} options={(data) => data.industryCodes.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} known={known.industryCode} allowClear />
        </Form.Item>
        <Divider titlePlacement="start" plain>{t('deal.gateFacts')}</Divider>
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
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </ChosenNames>
  );
};
