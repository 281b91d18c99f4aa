import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientMutationId, DateScalar, Id, Nested, OneOf, Optional, OptionalScalar, OptionalText, Text, Version } from '../../../platform/graphql/index.js';
import { CONTACT_BASES, CONTACT_GENDERS, CONTACT_LEVELS, type ContactBasis, type ContactGender, type ContactLevel } from '../domain/codes.js';
import { CONTACT_SOURCE_MAX, CONTACT_TEXT_MAX, CONTACT_TIES_MAX } from '../domain/contact-fields.js';
import { ContactBasisEnum, ContactGenderEnum, ContactLevelEnum } from './company.enums.js';

// Rules here keep nonsense out; what a number or an address must be like is read in domain/contact-fields.ts.
const WAY_MAX = 120;

@InputType()
export class ContactInput {
  @Field(() => String) @Text({ max: CONTACT_TEXT_MAX }) name: string;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'A mobile number, or a landline with its area code.' }) @OptionalText({ max: WAY_MAX }) phone?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: WAY_MAX }) wechat?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: WAY_MAX }) email?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) nativePlace?: string | null;
  @Field(() => ContactGenderEnum, { nullable: true }) @Optional() @OneOf(CONTACT_GENDERS) gender?: ContactGender | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) language?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TIES_MAX }) ties?: string | null;
  @Field(() => ContactLevelEnum, { nullable: true }) @Optional() @OneOf(CONTACT_LEVELS) level?: ContactLevel | null;
  @Field(() => ContactBasisEnum, { nullable: true }) @Optional() @OneOf(CONTACT_BASES) basis?: ContactBasis | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() basisOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_SOURCE_MAX }) source?: string | null;
}

@InputType()
export class AddContactInput {
  @Field(() => ID) @Id() companyId: string;
  @Field(() => ContactInput) @Nested(() => ContactInput) contact: ContactInput;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class UpdateContactInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) name?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) title?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: WAY_MAX }) phone?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: WAY_MAX }) wechat?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: WAY_MAX }) email?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) nativePlace?: string | null;
  @Field(() => ContactGenderEnum, { nullable: true }) @Optional() @OneOf(CONTACT_GENDERS) gender?: ContactGender | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TEXT_MAX }) language?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_TIES_MAX }) ties?: string | null;
  @Field(() => ContactLevelEnum, { nullable: true }) @Optional() @OneOf(CONTACT_LEVELS) level?: ContactLevel | null;
  @Field(() => ContactBasisEnum, { nullable: true }) @Optional() @OneOf(CONTACT_BASES) basis?: ContactBasis | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() basisOn?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: CONTACT_SOURCE_MAX }) source?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() consentWithdrawnOn?: string | null;
}

@InputType()
export class RevealContactInput {
  @Field(() => ID) @Id() id: string;
  @Field(() => String, { description: 'At least two characters; kept in the audit log.' }) @Text({ min: 2, max: 200 }) purpose: string;
}
