import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChosenNames, useChosenNames } from '../../../shared/chosen-names';
import { ConflictDialog } from '../../../shared/conflict/conflict-dialog';
import { useMerging } from '../../../shared/conflict/use-merging';
import { FormDialog } from '../../../shared/form-dialog';
import { useGoToField } from '../../../shared/use-go-to-field';
import { useUserErrors } from '../../../shared/user-errors';
import type { DealFacts } from '../deal';
import { UpdateDealDocument } from '../documents';
import { benefitPath } from './benefits';
import { changesOf, EDIT_UNITS, type EditValues, valuesOf } from './edit-values';
import { namesOf, useEditLabel, useEditWords } from './edit-words';
import { BenefitRows } from './form/benefit-rows';
import { ClassFields } from './form/class-fields';
import './form/form.css';
import { IdentityFields } from './form/identity-fields';
import { MoneyFields } from './form/money-fields';
import { PeopleFields } from './form/people-fields';
import { ReviewFields } from './form/review-fields';
import { SectionLinks } from './form/section';
import { SiteFields } from './form/site-fields';

export interface EditDialogProps {
  deal: DealFacts;
  /** The field to go to at once, when something missing is being mended. */
  field?: string | null;
  onClose: () => void;
}

/** The whole record of a deal, in sections. A change of somebody else is merged or asked, never overwritten unseen. */
export const EditDialog = ({ deal, field, onClose }: EditDialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<EditValues>();
  const errors = useUserErrors(form);
  const [, update] = useMutation(UpdateDealDocument);
  const [chosen, remember] = useChosenNames();
  const label = useEditLabel();
  const merging = useMerging({
    record: deal, form, errors, valuesOf, label, units: EDIT_UNITS, saved: t('deal.saved'),
    send: async (before, mine, expectedVersion) => {
      const changes = changesOf(before, mine);
      if (Object.keys(changes).length === 0) return null;
      const result = await update({ input: { id: deal.id, expectedVersion, ...changes } });
      const payload = result.data?.updateDeal;
      const userErrors = payload?.userErrors.map((error) => ({ ...error, field: benefitPath(mine.benefits, error.field) }));
      return { result, userErrors, current: () => payload?.current ?? null };
    },
  });
  const { base, question } = merging;
  const known = namesOf(base);
  const said = useEditWords([base, ...(question ? [question.current] : [])].flatMap((one) => Object.values(namesOf(one)).flat()).concat(chosen));

  useGoToField(form, field);

  return (
    <ChosenNames value={remember}>
      <FormDialog title={t('deal.editTitle')} width={780} form={form} errors={errors} onSubmit={merging.save} onClose={onClose} submitLabel={t('action.save')} initialValues={valuesOf(deal)}>
        <SectionLinks />
        <IdentityFields company={known.company} phase={base.relation === 'phase'} />
        <ClassFields industry={known.industry} />
        <MoneyFields />
        <BenefitRows />
        <SiteFields parcels={base.relation === 'expansion' || base.relation === 'secondAttraction' ? known.parcels : []} />
        <PeopleFields deal={base} people={known.people} />
        <ReviewFields />
      </FormDialog>
      {question ? <ConflictDialog question={question} label={label} said={said} /> : null}
    </ChosenNames>
  );
};
