import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ClientMutationId, Connection, DateScalar, Id, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, PageArgsInput, Payload, Scalar, Text, WholeNumber, Version } from '../../../platform/graphql/index.js';
import type { SigningEvent } from '../data/signing-event.entity.js';
import { EVENT_LEVELS, type EventLevel } from '../domain/signing-event.js';
import type { HoldSigningEvent, UpdateSigningEvent } from '../signing-events.service.js';
import { EventLevelEnum } from './agreement.enums.js';

@ObjectType('SigningEvent')
export class SigningEventType implements Omit<SigningEvent, 'createdBy' | 'createdAt'> {
  organisationId: string;
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => DateScalar) heldOn: string;
  @Field(() => EventLevelEnum) level: EventLevel;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int) version: number;
}

@ObjectType()
export class SigningEventConnection extends Connection(SigningEventType, 'SigningEventEdge') {}

@ObjectType()
export class SigningEventPayload extends Payload {
  @Field(() => SigningEventType, { nullable: true }) signingEvent?: SigningEventType;
}

@InputType()
export class HoldSigningEventInput implements HoldSigningEvent {
  @Field(() => String) @Text({ max: 200 }) name: string;
  @Field(() => DateScalar) @Scalar() heldOn: string;
  @Field(() => EventLevelEnum) @OneOf(EVENT_LEVELS) level: EventLevel;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) venue?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) note?: string | null;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class UpdateSigningEventInput implements UpdateSigningEvent {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) name?: string | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() heldOn?: string | null;
  @Field(() => EventLevelEnum, { nullable: true }) @Optional() @OneOf(EVENT_LEVELS) level?: EventLevel | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 200 }) venue?: string | null;
  @Field(() => String, { nullable: true }) @OptionalText({ max: 2000 }) note?: string | null;
}

@ArgsType()
export class SigningEventArgs extends PageArgsInput {
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
  @Field(() => Int, { nullable: true }) @Optional() @WholeNumber(1950, 2200) year?: number | null;
}
