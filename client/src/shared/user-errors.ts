import type { FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { errorCode, isConflict, traceId, type UserError, userErrorsOf } from './api-error';

/** ["input", "deals", "0", "amount"] → ["deals", 0, "amount"]: the name path that antd knows the field by. */
const namePath = (field: readonly string[]): (string | number)[] =>
  (field[0] === 'input' ? field.slice(1) : field).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const startsWith = (path: readonly (string | number)[], start: readonly (string | number)[]): boolean =>
  start.length <= path.length && start.every((part, at) => String(part) === String(path[at]));

export interface UserErrors {
  /** Sentences that belong to no field on the form: show them in an Alert above it. */
  rest: string[];
  /** The record changed under us: the payload's `current` says how. */
  conflict: boolean;
  /**
   * Takes the answer of a mutation: puts each refusal on its field, the rest into `rest`.
   * True when nothing was refused. What was typed stays.
   */
  take: (result: { error?: CombinedError | undefined }, userErrors?: readonly UserError[] | null) => boolean;
  /** Shows a sentence of the page's own above the form. */
  say: (sentence: string) => void;
  clear: () => void;
}

/**
 * Connects the API's refusals with an antd form. Works for `userErrors` of a payload and for a BAD_USER_INPUT whose
 * extensions carry the same list. `rename` maps an input field to the form's name where the two differ.
 */
export const useUserErrors = <Values>(form: FormInstance<Values>, rename: Record<string, string> = {}): UserErrors => {
  const { t } = useTranslation();
  const [rest, setRest] = useState<string[]>([]);
  const [conflict, setConflict] = useState(false);

  const sentence = (error: CombinedError): string => {
    const code = errorCode(error) ?? 'INTERNAL';
    if (code === 'NETWORK') return t('failure.network');
    if (code === 'UNAUTHENTICATED') return t('failure.signedOut');
    const trace = traceId(error);
    const said = error.graphQLErrors[0]?.message ?? t('failure.unknown');
    return trace && !said.includes(trace) ? `${said} (${code} · ${trace})` : `${said} (${code})`;
  };

  const take: UserErrors['take'] = ({ error }, userErrors) => {
    const refused = [...(userErrors ?? []), ...userErrorsOf(error)];
    const known = (form.getFieldsError() as { name: (string | number)[] }[]).map((field) => field.name);
    const onField = new Map<string, { name: (string | number)[]; errors: string[] }>();
    const left: string[] = [];
    for (const one of refused) {
      const path = namePath(one.field);
      const first = path[0];
      if (first !== undefined && rename[String(first)] !== undefined) path[0] = rename[String(first)] ?? first;
      // The longest known field the path lies in: area.value is shown on the one input for the area.
      const name = known.filter((candidate) => candidate.length > 0 && startsWith(path, candidate)).sort((a, b) => b.length - a.length)[0];
      if (!name) {
        left.push(one.message);
        continue;
      }
      const entry = onField.get(name.join('.')) ?? { name, errors: [] };
      entry.errors.push(one.message);
      onField.set(name.join('.'), entry);
    }
    if (error && refused.length === 0) left.push(sentence(error));
    form.setFields([...onField.values()] as Parameters<typeof form.setFields>[0]);
    const firstName = [...onField.values()][0]?.name;
    if (firstName) form.scrollToField(firstName as Parameters<typeof form.scrollToField>[0], { block: 'center', focus: true });
    setRest(left);
    setConflict(isConflict(error, userErrors));
    return refused.length === 0 && !error;
  };

  return { rest, conflict, take, say: (sentence) => setRest([sentence]), clear: () => { setRest([]); setConflict(false); } };
};
