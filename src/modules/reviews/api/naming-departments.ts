import type { Locale } from '../../../kernel/actor.js';
import type { FieldError } from '../../../kernel/errors.js';
import type { UserError } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';

const SEPARATOR: Record<Locale, string> = { 'zh-CN': '、', en: ', ' };

/** Refusals that name departments by code, with their names in the reader's language: rules know codes only. */
export const namingDepartments = (errors: readonly UserError[], locale: Locale): UserError[] => errors.map((error) => ({ ...named(error, locale), field: error.field }));

function named({ code, field, params }: FieldError, locale: Locale): FieldError {
  const codes = params?.['departments'];
  if (typeof codes !== 'string') return { code, field, ...(params ? { params } : {}) };
  const names = codes.split(',').map((one) => translate(locale, `reviewDepartment.${one}`));
  return { code, field, params: { ...params, departments: names.join(SEPARATOR[locale]) } };
}
