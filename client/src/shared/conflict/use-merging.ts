import { App, type FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { isConflict, type UserError } from '../api-error';
import type { UserErrors } from '../user-errors';
import { type Comparison, threeWay, type Unit, withFieldsOf } from './three-way';

/** Merges without a question in one save; a record that changes more often than this is left for the person to try again. */
const SILENT_MERGES = 5;

/** What the server said to a change. */
export interface Answer<Row> {
  result: { error?: CombinedError | undefined };
  userErrors?: readonly UserError[] | null | undefined;
  /** The record as it is now, asked for when the change met another; null: it could not be had. */
  current: () => Promise<Row | null> | Row | null;
  /** The record as it was saved: for a form that stays open, so that the next change is measured by it. */
  kept?: Row | null | undefined;
}

/** Fields that both changed, waiting for the person's choice. */
export interface Question<Row, Values> {
  base: Values;
  theirs: Values;
  mine: Values;
  /** The record that `theirs` was read from: it has the names of codes and ids. */
  current: Row;
  asked: readonly Unit<Values>[];
  taken: readonly Unit<Values>[];
  /** Takes the units in which theirs is to stand; null goes back to the form, as it was. */
  answer: (theirs: readonly Unit<Values>[] | null) => void;
}

export interface MergingOptions<Row, Values> extends Comparison<Values> {
  /** The record as the form was opened with. A refetch behind the form does not move it. */
  record: Row;
  form: FormInstance<Values>;
  errors: UserErrors;
  valuesOf: (row: Row) => Values;
  /** What was typed, as it is sent: without what another field has made void. */
  tidy?: (typed: Values) => Values;
  label: (field: keyof Values) => string;
  /** Said when it is saved. */
  saved: string;
  /** Sends what differs between `before` and `mine`; null: nothing does. */
  send: (before: Values, mine: Values, version: number) => Promise<Answer<Row> | null>;
}

export interface Merging<Row, Values> {
  /** The record that the form's changes are measured by: newer than the one it was opened with after a merge. */
  base: Row;
  question: Question<Row, Values> | null;
  /** True when the server took it, or nothing was to be sent. On false all that was typed is still in the form. */
  save: (typed: Values) => Promise<boolean>;
}

/**
 * Saves a form whose record may have been changed by somebody else meanwhile: fields of only one side are merged without
 * a question and named afterwards, a field of both is asked. Show its question with `ConflictDialog`, outside of the form.
 */
export const useMerging = <Row extends { version: number }, Values extends object>(options: MergingOptions<Row, Values>): Merging<Row, Values> => {
  const { record, form, errors, valuesOf, label, saved, send, tidy = (typed) => typed } = options;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [base, setBase] = useState(record);
  const [question, setQuestion] = useState<Question<Row, Values> | null>(null);

  const ask = (about: Omit<Question<Row, Values>, 'answer'>) => new Promise<readonly Unit<Values>[] | null>((resolve) => {
    const answer = (theirs: readonly Unit<Values>[] | null) => {
      setQuestion(null);
      resolve(theirs);
    };
    setQuestion({ ...about, answer });
  });

  const save = async (typed: Values): Promise<boolean> => {
    const taken = new Set<keyof Values>();
    const done = (ok: boolean): boolean => {
      if (taken.size > 0) void message.info({ content: t('conflict.takenOver', { fields: [...taken].map(label).join(t('list.comma')) }), duration: 8 });
      return ok;
    };
    let [before, mine, silent] = [base, typed, 0];
    for (;;) {
      const started = valuesOf(before);
      const answer = await send(started, mine, before.version);
      if (!answer) return done(true);
      const isMet = isConflict(answer.result.error, answer.userErrors);
      const current = isMet && silent < SILENT_MERGES ? await answer.current() : null;
      if (!current) {
        const ok = errors.take(answer.result, answer.userErrors);
        if (ok) void message.success(saved);
        if (ok && answer.kept) setBase(answer.kept);
        return done(ok);
      }
      // What was typed while the answer was on its way counts too.
      mine = tidy({ ...mine, ...form.getFieldsValue(true) as Values });
      const theirs = valuesOf(current);
      const met = threeWay(started, theirs, mine, options);
      silent = met.asked.length > 0 ? 0 : silent + 1;
      const chosen = met.asked.length > 0 ? await ask({ base: started, theirs, mine, current, asked: met.asked, taken: met.taken }) : [];
      if (!chosen) {
        errors.take(answer.result, answer.userErrors);
        return done(false);
      }
      for (const field of met.taken.flat()) taken.add(field);
      mine = withFieldsOf(met.merged, theirs, chosen);
      before = current;
      setBase(current);
      form.setFieldsValue(mine);
      errors.clear();
    }
  };

  return { base, question, save };
};
