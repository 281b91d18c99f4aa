import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Id, Nested, OneOf, Optional, OptionalText, PageArgsInput, SORT_DIRECTIONS, SortDirectionEnum, YesNo, type SortDirection } from '../../../platform/graphql/index.js';
import { COMPANY_SORT_FIELDS, type CompanyListFilter, type CompanySortField } from '../data/company.list.js';
import { HONOURS, OPERATING_STATUSES, type Honour, type OperatingStatus } from '../domain/codes.js';
import { CHAIN_MAX } from '../domain/company-fields.js';
import { CompanySortFieldEnum, HonourEnum, OperatingStatusEnum } from './company.enums.js';

const CODE_MAX = 50;
const SEARCH_MAX = 200;

@InputType()
export class CompanyFilter implements CompanyListFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name, or the whole credit code.' }) @OptionalText({ max: SEARCH_MAX }) search?: string | null;
  @Field(() => String, { nullable: true, description: 'With everything under it.' }) @OptionalText({ max: CODE_MAX }) industryCode?: string | null;
  @Field(() => String, { nullable: true, description: 'With everything under it.' }) @OptionalText({ max: CODE_MAX }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CHAIN_MAX }) chain?: string | null;
  @Field(() => HonourEnum, { nullable: true }) @Optional() @OneOf(HONOURS) honour?: Honour | null;
  @Field(() => OperatingStatusEnum, { nullable: true }) @Optional() @OneOf(OPERATING_STATUSES) operatingStatus?: OperatingStatus | null;
  @Field(() => Boolean, { nullable: true, description: 'true: with a risk flag that is not cleared.' }) @Optional() @YesNo() atRisk?: boolean | null;
}

@InputType()
export class CompanySort {
  @Field(() => CompanySortFieldEnum) @OneOf(COMPANY_SORT_FIELDS) by: CompanySortField;
  @Field(() => SortDirectionEnum) @OneOf(SORT_DIRECTIONS) direction: SortDirection;
}

@ArgsType()
export class CompaniesArgs extends PageArgsInput {
  @Field(() => CompanyFilter, { nullable: true }) @Optional() @Nested(() => CompanyFilter) filter?: CompanyFilter | null;
  @Field(() => CompanySort, { nullable: true }) @Optional() @Nested(() => CompanySort) sort?: CompanySort | null;
}

/** For the lists of codes: a code, a part of a name. */
@ArgsType()
export class CodesArgs {
  @Field(() => String, { nullable: true }) @OptionalText({ max: SEARCH_MAX }) search?: string | null;
}

@ArgsType()
export class CompanyArgs {
  @Field(() => ID) @Id() id: string;
}
