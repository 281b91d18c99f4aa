import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, ListOf, Nested, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, Text, YuanScalar, Version } from '../../../platform/graphql/index.js';
import {
  CHAIN_POSITIONS, HONOURS, OPERATING_STATUSES, OWNERSHIPS, SIZE_TIERS, type ChainPosition, type Honour, type OperatingStatus, type Ownership, type SizeTier,
} from '../domain/codes.js';
import { ADDRESS_MAX, ALIASES_MAX, CHAIN_MAX, COMPANY_NAME_MAX, NOTE_MAX, PERSON_MAX } from '../domain/company-fields.js';
import { ChainPositionEnum, HonourEnum, OperatingStatusEnum, OwnershipEnum, SizeTierEnum } from './company.enums.js';
import { ContactInput } from './contact.inputs.js';

// Rules here keep nonsense out; what a code or a number must be like is read in domain/company-fields.ts.
const CODE_MAX = 50;
const CONTACTS_MAX = 50;

/** The fields that registering and changing a company share. */
@InputType({ isAbstract: true })
abstract class CompanyFieldsInput {
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(0, ALIASES_MAX) @Text({ max: COMPANY_NAME_MAX, each: true }) aliases?: string[] | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) creditCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CODE_MAX }) industryCode?: string | null;
  @Field(() => OwnershipEnum, { nullable: true }) @Optional() @OneOf(OWNERSHIPS) ownership?: Ownership | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: PERSON_MAX }) legalRepresentative?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: ADDRESS_MAX }) registeredAddress?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() registeredCapital?: string | null;
  @Field(() => YuanScalar, { nullable: true }) @OptionalScalar() paidInCapital?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() foundedOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CHAIN_MAX }) chain?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CHAIN_MAX }) chainNode?: string | null;
  @Field(() => ChainPositionEnum, { nullable: true }) @Optional() @OneOf(CHAIN_POSITIONS) chainPosition?: ChainPosition | null;
  @Field(() => [HonourEnum], { nullable: true }) @Optional() @ListOf(0, HONOURS.length) @OneOf(HONOURS, { each: true }) honours?: Honour[] | null;
  @Field(() => SizeTierEnum, { nullable: true }) @Optional() @OneOf(SIZE_TIERS) sizeTier?: SizeTier | null;
  @Field(() => OperatingStatusEnum, { nullable: true }) @Optional() @OneOf(OPERATING_STATUSES) operatingStatus?: OperatingStatus | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: NOTE_MAX }) operatingStatusNote?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() parentId?: string | null;
}

@InputType()
export class RegisterCompanyInput extends CompanyFieldsInput {
  @Field(() => String) @Text({ max: COMPANY_NAME_MAX }) name: string;
  @Field(() => [ContactInput], { nullable: true }) @Optional() @ListOf(0, CONTACTS_MAX) @Nested(() => ContactInput, { each: true }) contacts?: ContactInput[] | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class UpdateCompanyInput extends CompanyFieldsInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: COMPANY_NAME_MAX }) name?: string | null;
}
