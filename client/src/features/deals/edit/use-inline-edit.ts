import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { errorCode } from '../../../shared/api-error';
import type { DealRow } from '../deal';
import { EditRowDocument } from '../list/documents';

/** Fields that the table changes in place. */
export type EditField = 'officer' | 'followUp' | 'tags';
/** What such a field holds: a person's id, a day, tags. */
export type EditValue = string | null | readonly string[];

/** Attempts on a record that others keep changing elsewhere. */
const TRIES = 5;

const INPUT: Record<EditField, string> = { officer: 'officerId', followUp: 'nextFollowUpOn', tags: 'tags' };

/** The field of a deal as the API takes it. */
export const valueOf = (deal: DealRow, field: EditField): EditValue => {
  if (field === 'officer') return deal.officer?.id ?? null;
  return field === 'followUp' ? (deal.nextFollowUpOn ?? null) : deal.tags;
};
const same = (one: EditValue, other: EditValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Somebody else changed the very same field meanwhile. */
export interface EditConflict {
  deal: DealRow;
  /** As it is now. */
  current: DealRow;
  field: EditField;
  mine: EditValue;
  /** True: mine is to stand; false: theirs; null: back to the field, with what was typed. */
  settle: (keep: boolean | null) => void;
}

export interface InlineEdit {
  conflict: EditConflict | null;
  /** Saves one field; null when that was done, else the sentence that says why not. What another changed elsewhere on the deal is kept. */
  save: (deal: DealRow, field: EditField, mine: EditValue) => Promise<string | null>;
}

/** Changing one field of a row: other people's changes to other fields are no conflict, to this field they are asked about. */
export const useInlineEdit = (): InlineEdit => {
  const { t } = useTranslation();
  const [, update] = useMutation(EditRowDocument);
  const [conflict, setConflict] = useState<EditConflict | null>(null);

  const ask = (deal: DealRow, current: DealRow, field: EditField, mine: EditValue): Promise<boolean | null> =>
    new Promise((resolve) => {
      setConflict({ deal, current, field, mine, settle: (keep) => { setConflict(null); resolve(keep); } });
    });

  const save: InlineEdit['save'] = async (deal, field, mine) => {
    let base = deal;
    for (let tries = 0; tries < TRIES; tries++) {
      if (same(valueOf(base, field), mine)) return null;
      const { data, error } = await update({ input: { id: deal.id, expectedVersion: base.version, [INPUT[field]]: mine } });
      const payload = data?.updateDeal;
      const refused = payload?.userErrors[0];
      if (payload && !refused && !error) return null;
      if (!payload?.current) return refused?.message ?? error?.graphQLErrors[0]?.message ?? t(errorCode(error) === 'NETWORK' ? 'failure.network' : 'failure.unknown');
      const { current } = payload;
      if (!same(valueOf(base, field), valueOf(current, field)) && !same(valueOf(current, field), mine)) {
        const keep = await ask(base, current, field, mine);
        if (keep !== true) return keep === null ? t('failure.conflict') : null;
      }
      base = current;
    }
    return t('failure.conflict');
  };
  return { conflict, save };
};
