import type { FormInstance } from 'antd';
import { useRef } from 'react';
import type { AgreementKind } from '../../../gql/schema';
import { addMonths, today } from '../../../shared/dates';
import type { SignValues } from './values';

/** How long an intent or framework agreement usually holds; the parties may agree otherwise. */
export const USUAL_MONTHS = 6;

/** Is it expected to be turned into a contract before it expires? */
export const isValidForMonths = (kind: AgreementKind): boolean => kind === 'intent' || kind === 'framework';

const usual = (kind: AgreementKind, signedOn: string): string | null => (isValidForMonths(kind) ? addMonths(signedOn, USUAL_MONTHS) : null);

/**
 * The day until which a new agreement is valid, filled in as usual: without one, no light can come when it runs out. It goes
 * with the kind and the day of signing until somebody writes another one, or takes it away.
 * @returns what the form begins with, and what is to be told of its changes
 */
export function useUsualExpiry(form: FormInstance<SignValues>, kind: AgreementKind): { expiresOn: string | null; follow: (changed: Partial<SignValues>, all: SignValues) => void } {
  const filled = useRef(usual(kind, today()));
  const follow = (changed: Partial<SignValues>, all: SignValues): void => {
    if (!('kind' in changed || 'signedOn' in changed) || !all.signedOn || (all.expiresOn ?? null) !== filled.current) return;
    filled.current = usual(all.kind, all.signedOn);
    form.setFieldValue('expiresOn', filled.current);
  };
  return { expiresOn: usual(kind, today()), follow };
}
