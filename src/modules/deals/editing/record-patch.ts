import { refuse } from '../../../kernel/errors.js';
import { checkedIndustry } from '../data/deal-references.js';
import type { Deal } from '../data/deal.entity.js';
import { needOf, squareMetresOf, yuanOf } from '../domain/amounts.js';
import { readProjectCode } from '../domain/project-code.js';
import { USUAL_SECRECY } from '../domain/secrecy.js';
import { sameTags, tagsOf } from '../domain/tags.js';
import { AMOUNTS, PLAIN, TEXTS, type UpdateDeal } from './update-deal.js';

/**
 * The columns that an input sets on a deal; those that it leaves out, or says anew as they are, are undefined.
 * @throws Refusal INDUSTRY_CODE_UNKNOWN, PROJECT_CODE_FORMAT, NOT_POSITIVE, NEGATIVE, TOO_FINE, TOO_LARGE at the field
 */
export function patchOf(deal: Deal, input: UpdateDeal): Partial<Deal> {
  const patch: Partial<Deal> = Object.fromEntries(PLAIN.map((field) => [field, input[field]]));
  for (const field of TEXTS) patch[field] = input[field] === null ? null : input[field]?.trim();
  for (const field of AMOUNTS) patch[field] = yuanOf(input[field]);
  return {
    ...patch,
    name: input.name?.trim(),
    codeName: input.codeName?.trim(),
    kind: input.kind === null ? 'industry' : input.kind,
    secrecy: input.secrecy === null ? USUAL_SECRECY : input.secrecy,
    projectCode: checkedProjectCode(input.projectCode),
    industryCode: input.industryCode === undefined ? undefined : checkedIndustry(input.industryCode),
    totalInvestmentBound: input.totalInvestmentBound === null ? 'exact' : input.totalInvestmentBound,
    landNeed: input.landNeed ? squareMetresOf(input.landNeed, 'landNeed') : input.landNeed,
    plantNeed: input.plantNeed ? squareMetresOf(input.plantNeed, 'plantNeed') : input.plantNeed,
    powerNeed: needOf(input.powerNeed, 'powerNeed'),
    energyNeed: needOf(input.energyNeed, 'energyNeed'),
    tags: input.tags === undefined ? undefined : changedTags(deal.tags, tagsOf(input.tags ?? [])),
  };
}

const changedTags = (before: readonly string[], after: string[]): string[] | undefined => (sameTags(before, after) ? undefined : after);

function checkedProjectCode<Nothing extends null | undefined>(code: string | Nothing): string | Nothing {
  if (typeof code !== 'string') return code;
  const reading = readProjectCode(code);
  if (!reading.ok) throw refuse(reading.code, 'projectCode');
  return reading.value;
}
