import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { RegisterLeadMutation } from '../../gql/graphql';
import type { DealKind, DealRelation, LeadSource } from '../../gql/schema';
import { AreaInput, areaRule } from '../../shared/amount/area-input';
import { QuantityInput, quantityRule } from '../../shared/amount/quantity-input';
import { DateInput } from '../../shared/date-input';
import { today } from '../../shared/dates';
import { useDraft } from '../../shared/draft';
import { useEnumOptions } from '../../shared/enum-label';
import { FormDialog } from '../../shared/form-dialog';
import { useMutationId } from '../../shared/mutation-id';
import { SearchSelect } from '../../shared/search-select';
import { useUserErrors } from '../../shared/user-errors';
import { useViewer } from '../../shared/viewer';
import { TotalInvestmentFields } from './amount-fields';
import { ChildFields, ParentLine } from './lead/child-fields';
import { CompanyPick } from './company-pick';
import { DealIndustriesDocument, LeadVisitDocument, RegisterLeadDocument } from './documents';
import { nextStep } from './lead/clocks';
import { fromParent, type ParentDeal } from './lead/from-parent';
import { fromVisit, type LeadVisit } from './lead/from-visit';
import type { LeadValues } from './lead/lead-values';
import { DEAL_KINDS } from './list/deal-filter';
import { ChainItem, NatureItems, SecrecyItem } from './record-items';

const SOURCES: readonly LeadSource[] = [
  'visitOut', 'visitIn', 'investorReferral', 'chain', 'chamber', 'alliance', 'agent', 'online', 'exhibition', 'outpost', 'website', 'superior', 'secondAttraction', 'expansion',
];

export interface LeadDialogProps {
  /** The visit the lead comes from: its company and its direction are filled in. */
  visitId?: string | null;
  /** The deal of which this is a phase, or from which it grows. */
  parent?: ParentDeal;
  /** What it is to its parent. */
  relation?: DealRelation;
  /** Several in a row: offers to go on with the next lead of the same visit. */
  several?: boolean;
  onClose: () => void;
}

type RegisteredLead = NonNullable<RegisterLeadMutation['registerLead']['deal']>;

interface LeadFormProps extends LeadDialogProps {
  visit: LeadVisit | null;
}

const LeadForm = ({ visit, visitId, parent, relation = 'phase', several = false, onClose }: LeadFormProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const viewer = useViewer();
  const [form] = Form.useForm<LeadValues>();
  const errors = useUserErrors(form, { companyId: 'company', companyName: 'company' });
  const draft = useDraft<LeadValues>(`lead.${visitId ?? (parent ? `${parent.id}.${relation}` : 'new')}`);
  const [registered, setRegistered] = useState<readonly string[]>([]);
  const mutation = useMutationId();
  const [, register] = useMutation(RegisterLeadDocument);
  const sources = useEnumOptions<LeadSource>('leadSource', SOURCES);
  const kinds = useEnumOptions<DealKind>('dealKind', DEAL_KINDS);
  const organisations = [...new Map(viewer.grants.map(({ organisation }) => [organisation.id, organisation])).values()];

  const [kept] = useState(draft.read);
  const preset = parent ? fromParent(parent, relation) : fromVisit(visit, (company) => t('lead.nameFor', { company }));

  const submit = async ({ company, content, chain, landNeed, ...values }: LeadValues) => {
    if (!values.source) return false;
    const result = await register({
      input: {
        ...values,
        source: values.source,
        name: values.name.trim(),
        content: content?.trim() || null,
        chain: chain?.trim() || null,
        companyId: company?.id ?? null,
        companyName: company && company.id === null ? company.name : null,
        landNeed: landNeed?.value ? landNeed : null,
        phaseName: values.phaseName?.trim() || null,
        visitId: visitId ?? null,
        ...(parent ? { parentId: parent.id, relation } : {}),
        clientMutationId: mutation.id,
      },
    });
    const payload = result.data?.registerLead;
    const taken = errors.take(result, payload?.userErrors);
    if (taken) {
      draft.drop();
      mutation.renew();
      setRegistered([...registered, values.name.trim()]);
      void message.success({ key: 'lead', duration: several ? 3 : 5, content: said(payload?.deal) });
    } else if (!result.error?.networkError) mutation.renew();
    return taken;
  };

  /** That it is registered, and by when it must be answered. */
  const said = (deal: RegisteredLead | null | undefined): string => {
    const first = nextStep(deal?.leadClocks ?? []);
    const registered = t('lead.registered', { name: deal?.name ?? '', number: deal?.number ?? '' });
    return first ? t('lead.registeredAndOwed', { registered, step: t(`leadStep.${first.step}`), date: first.dueOn }) : registered;
  };

  // The next one of the same visit differs in what it is and how large; where it came from stays.
  const next = () => {
    errors.clear();
    form.setFieldsValue({ name: '', company: preset.company ?? null, content: '', totalInvestment: null, totalInvestmentBound: 'exact', landNeed: null, powerNeed: null, energyNeed: null });
    form.focusField('name');
  };

  return (
    <FormDialog
      title={t(parent ? `lead.childTitle.${relation}` : 'deal.newLead')}
      width={640}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t('lead.submit')}
      initialValues={{ kind: 'industry', secrecy: 1, totalInvestmentBound: 'exact', registeredOn: today(), ...preset, ...kept }}
      onValuesChange={(_, all) => draft.write(all)}
      {...(several ? { again: { label: t('lead.submitAgain'), onTaken: next } } : {})}
    >
      {visit ? <p className="zq-dialog-subject">{t('lead.fromVisit', { date: visit.visitedOn, direction: t(`direction.${visit.direction}`), place: visit.place ?? '' })}</p> : null}
      {registered.length > 0 ? <p className="zq-lead-done" role="status">{t('lead.registeredSoFar', { count: registered.length, names: registered.join(t('list.comma')) })}</p> : null}
      {parent ? <ParentLine parent={parent} relation={relation} /> : null}
      <Form.Item name="name" label={t('deal.name')} rules={[{ required: true, whitespace: true, message: t('lead.nameNeeded') }]}>
        <Input maxLength={200} autoFocus placeholder={t('lead.nameExample')} onFocus={(event) => { if (event.target.value === preset.name) event.target.select(); }} />
      </Form.Item>
      <Form.Item name="company" label={t('deal.company')}>
        <CompanyPick known={visit?.companies ?? (parent?.company ? [parent.company] : [])} />
      </Form.Item>
      {parent && relation === 'phase' ? (
        <Form.Item name="phaseName" label={t('deal.phaseName')} rules={[{ required: true, whitespace: true, message: t('form.needed') }]}>
          <Input maxLength={50} placeholder={t('lead.phaseExample')} />
        </Form.Item>
      ) : null}
      <div className="zq-form-pair">
        <Form.Item name="source" label={t('deal.source')} rules={[{ required: true, message: t('lead.sourceNeeded') }]}>
          <Select options={sources} placeholder={t('form.choose')} />
        </Form.Item>
        <Form.Item name="kind" label={t('deal.kind')}>
          <Select options={kinds} />
        </Form.Item>
      </div>
      <TotalInvestmentFields />
      {parent ? <ChildFields parent={parent} relation={relation} /> : null}
      <Form.Item name="content" label={t('deal.content')}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={t('lead.contentExample')} />
      </Form.Item>
      <div className="zq-form-three">
        <Form.Item name="landNeed" label={t('deal.landNeed')} rules={[areaRule(t('area.invalid'))]}>
          <AreaInput />
        </Form.Item>
        <Form.Item name="powerNeed" label={t('deal.powerNeed')} rules={[quantityRule(t('quantity.invalid'))]}>
          <QuantityInput unit={t('quantity.unit.kva')} />
        </Form.Item>
        <Form.Item name="energyNeed" label={t('deal.energyNeed')} rules={[quantityRule(t('quantity.invalid'))]}>
          <QuantityInput unit={t('quantity.unit.standardCoal')} />
        </Form.Item>
      </div>
      <div className="zq-form-pair zq-lead-class">
        <Form.Item name="industryCode" label={t('deal.industry')}>
          <SearchSelect query={DealIndustriesDocument} variables={(search) => ({ search })} options={(data) => data.industryCodes.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} allowClear />
        </Form.Item>
        <SecrecyItem>{t('dealPage.noStateSecrets')}</SecrecyItem>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="registeredOn" label={t('deal.registeredOn')}>
          <DateInput max={today()} />
        </Form.Item>
        {organisations.length > 1 ? (
          <Form.Item name="organisationId" label={t('deal.organisation')} rules={[{ required: true, message: t('form.needed') }]}>
            <Select options={organisations.map(({ id, name }) => ({ value: id, label: name }))} placeholder={t('form.choose')} />
          </Form.Item>
        ) : null}
      </div>
      <details className="zq-lead-more" open={[kept?.chain, kept?.nature, kept?.fundOrigin].some(Boolean)}>
        <summary>{t('deal.moreActions')}</summary>
        <ChainItem />
        <NatureItems />
      </details>
    </FormDialog>
  );
};

/** 新线索: name, investor, where it came from, what and how much; what is typed is kept until it is sent. */
export const LeadDialog = (props: LeadDialogProps) => {
  const { visitId } = props;
  const [visit] = useQuery({ query: LeadVisitDocument, variables: { id: visitId ?? '' }, pause: !visitId });
  if (visitId && visit.fetching && !visit.data) return null;
  return <LeadForm {...props} visit={visit.data?.visit ?? null} />;
};
