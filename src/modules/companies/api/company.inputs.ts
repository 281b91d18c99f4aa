import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ClientMutationId, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalText, PageArgsInput, SORT_DIRECTIONS, SortDirectionEnum, Text, WholeNumber,
  type SortDirection,
} from '../../../platform/graphql/index.js';
import { COMPANY_SORT_FIELDS, type CompanyListFilter, type CompanySortField } from '../data/company.list.js';
import { COMPANY_NAME_MAX, CONTACT_TEXT_MAX } from '../domain/company-fields.js';
import { CompanySortFieldEnum } from './company.types.js';

// Rules here keep nonsense out; what a code or a number must be like is read in domain/company-fields.ts.
const CODE_MAX = 50;
const CONTACTS_MAX = 50;
const LAST_VERSION = 2_147_483_647;

@InputType()
export class ContactInput {
  @Field(() => String) @Text({ max: CONTACT_TEXT_MAX }) name: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'A mobile number, or a landline with its area code.' }) @OptionalText({ max: CODE_MAX }) phone?: string | null;
}

@InputType()
export class RegisterCompanyInput {
  @Field(() => String) @Text({ max: COMPANY_NAME_MAX }) name: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) creditCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) industryCode?: string | null;
  @Field(() => [ContactInput], { nullable: true }) @Optional() @ListOf(0, CONTACTS_MAX) @Nested(() => ContactInput, { each: true }) contacts?: ContactInput[] | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class UpdateCompanyInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @WholeNumber(1, LAST_VERSION) expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: COMPANY_NAME_MAX }) name?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) creditCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) industryCode?: string | null;
}

@InputType()
export class AddContactInput {
  @Field(() => ID) @Id() companyId: string;
  @Field(() => ContactInput) @Nested(() => ContactInput) contact: ContactInput;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class CompanyFilter implements CompanyListFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name, or the whole credit code.' }) @OptionalText({ max: 200 }) search?: string | null;
  @Field(() => String, { nullable: true, description: 'With everything under it.' }) @OptionalText({ max: CODE_MAX }) industryCode?: string | null;
  @Field(() => String, { nullable: true, description: 'With everything under it.' }) @OptionalText({ max: CODE_MAX }) regionCode?: string | null;
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

@ArgsType()
export class IndustryCodesArgs {
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) search?: string | null;
}

@ArgsType()
export class CompanyArgs {
  @Field(() => ID) @Id() id: string;
}
