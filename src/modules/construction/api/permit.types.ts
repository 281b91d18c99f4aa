import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, Id, ListOf, OneOf, Optional, OptionalScalar, OptionalText, YesNo, Version } from '../../../platform/graphql/index.js';
import { PERMIT_HANDLERS, PERMIT_KINDS, type PermitHandler, type PermitKind, type PermitState } from '../domain/permit.js';
import type { PermitLine } from '../permit.queries.js';
import type { RecordPermit } from '../permit.service.js';
import { PermitHandlerEnum, PermitKindEnum, PermitStateEnum } from './construction.enums.js';
import { MAX_FILES } from './limits.js';

@ObjectType('Permit')
export class PermitType implements PermitLine {
  @Field(() => ID, { nullable: true, description: 'null: a default of the checklist that nobody touched.' }) id: string | null;
  @Field(() => PermitKindEnum) kind: PermitKind;
  @Field(() => PermitHandlerEnum) handler: PermitHandler;
  @Field(() => Boolean) needed: boolean;
  @Field(() => Boolean, { description: 'A deal of its kind needs it.' }) byDefault: boolean;
  @Field(() => PermitStateEnum, { description: 'Follows from the days.' }) state: PermitState;
  @Field(() => DateScalar, { nullable: true }) appliedOn: string | null;
  @Field(() => DateScalar, { nullable: true }) acceptedOn: string | null;
  @Field(() => DateScalar, { nullable: true }) issuedOn: string | null;
  @Field(() => DateScalar, { nullable: true }) validUntil: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int) version: number;
}

@InputType({ description: 'undefined leaves, null clears.' })
export class RecordPermitInput implements RecordPermit {
  @Field(() => ID) @Id() dealId: string;
  @Field(() => PermitKindEnum) @OneOf(PERMIT_KINDS) kind: PermitKind;
  @Field(() => PermitHandlerEnum, { nullable: true }) @Optional() @OneOf(PERMIT_HANDLERS) handler?: PermitHandler | null;
  @Field(() => Boolean, { nullable: true, description: 'false: the note says why.' }) @Optional() @YesNo() needed?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() appliedOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() acceptedOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() issuedOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() validUntil?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 100 }) number?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 1000 }) note?: string | null;
  @Field(() => [ID], { nullable: true }) @Optional() @ListOf(0, MAX_FILES) @Id({ each: true }) fileIds?: string[] | null;
  @Field(() => Int, { description: '0 for one that has no row yet.' }) @Version(0) expectedVersion: number;
}
