import type { Locale } from '../../../kernel/actor.js';
import { translate } from '../../../platform/i18n/index.js';
import type { ReviewPayload } from './review.types.js';

const SEPARATOR: Record<Locale, string> = { 'zh-CN': '、', en: ', ' };

/** Refusals that name departments by code, with their names in the reader's language: rules know codes only. */
export const namingDepartments = (payload: ReviewPayload, locale: Locale): ReviewPayload => ({
  ...payload,
  userErrors: payload.userErrors.map((error) => {
    const codes = error.params?.['departments'];
    if (typeof codes !== 'string') return error;
    return { ...error, params: { ...error.params, departments: codes.split(',').map((code) => translate(locale, `reviewDepartment.${code}`)).join(SEPARATOR[locale]) } };
  }),
});
