import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, OptionalId, OptionalText } from '../../../platform/graphql/index.js';
import { COMPANY_NAME_MAX } from '../domain/company-fields.js';
import { SIMILAR_REASONS, type SimilarReason } from '../domain/similarity.js';
import type { SimilarCompany, Sought } from '../similar-companies.queries.js';
import { CompanyType } from './company.types.js';

const CODE_MAX = 50;

export const SimilarReasonEnum = enumOf(SIMILAR_REASONS);
registerEnumType(SimilarReasonEnum, { name: 'SimilarReason', description: '信用代码相同, 电话相同, 名称相似, 疑似同一集团' });

@ObjectType('SimilarCompany')
export class SimilarCompanyType implements SimilarCompany {
  @Field(() => CompanyType) company: SimilarCompany['company'];
  @Field(() => [SimilarReasonEnum]) reasons: readonly SimilarReason[];
  @Field(() => Int, { description: 'Per cent, of the core names.' }) similarity: number;
}

@ArgsType()
export class SimilarCompaniesArgs implements Sought {
  @Field(() => String, { nullable: true }) @OptionalText({ max: COMPANY_NAME_MAX }) name?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) creditCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) phone?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() exceptId?: string | null;
}
