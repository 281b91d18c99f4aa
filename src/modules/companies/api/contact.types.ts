import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, Payload } from '../../../platform/graphql/index.js';
import type { ContactRow } from '../contact.queries.js';
import type { Revealed } from '../contacts.service.js';
import type { ContactBasis, ContactGender, ContactLevel } from '../domain/codes.js';
import { ContactBasisEnum, ContactGenderEnum, ContactLevelEnum } from './company.enums.js';

@ObjectType('Contact', {
  description: '客商/联系人. phone, wechat and email are always masked here (138****5678); revealContact shows them, for a purpose that is written down.',
})
export class ContactType implements Omit<ContactRow, 'companyId'> {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) wechat: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true, description: '籍贯, for 乡贤招商.' }) nativePlace: string | null;
  @Field(() => ContactGenderEnum, { nullable: true }) gender: ContactGender | null;
  @Field(() => String, { nullable: true, description: 'The language that they like to speak.' }) language: string | null;
  @Field(() => String, { nullable: true, description: '校友/商会: what ties them to us.' }) ties: string | null;
  @Field(() => ContactLevelEnum, { nullable: true }) level: ContactLevel | null;
  @Field(() => ContactBasisEnum, { nullable: true }) basis: ContactBasis | null;
  @Field(() => DateScalar, { nullable: true }) basisOn: string | null;
  @Field(() => String, { nullable: true, description: 'Where it comes from: the card of a fair, a web page, a referral.' }) source: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The person asked us not to use this any more: nothing can be revealed.' }) consentWithdrawnOn: string | null;
  @Field(() => [String], { description: 'revealContact, updateContact.' }) viewerCan: string[];
}

@ObjectType()
export class RevealContactPayload extends Payload implements Partial<Revealed> {
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) wechat?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
}
