import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ClientMutationId, DateScalar, DateTimeScalar, Id, JsonScalar, ListOf, Nested, Optional, OptionalId, OptionalScalar, Payload, Text, WholeNumber, YesNo,
} from '../../../platform/graphql/index.js';
import type { BulkAsked } from '../bulk/bulk-selection.js';
import type { BulkChangeRow, BulkPreview } from '../bulk/bulk-change.queries.js';
import { MOST_AT_ONCE, type BulkChange } from '../domain/bulk-change.js';
import { LONGEST_TAG, MOST_TAGS } from '../domain/tags.js';
import { DealFilterInput } from './deal.args.js';

@InputType()
export class BulkChangeInput implements BulkAsked {
  @Field(() => [ID], { nullable: true, description: 'Either these …' }) @Optional() @ListOf(1, MOST_AT_ONCE) @Id({ each: true }) ids?: string[] | null;
  @Field(() => DealFilterInput, { nullable: true, description: '… or all of this filter (at most 5,000).' }) @Optional() @Nested(() => DealFilterInput) filter?: DealFilterInput | null;
  @Field(() => ID, { nullable: true, description: 'Exactly one of the following.' }) @OptionalId() officerId?: string | null;
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(1, MOST_TAGS) @Text({ max: LONGEST_TAG, each: true }) addTags?: string[] | null;
  @Field(() => [String], { nullable: true }) @Optional() @ListOf(1, MOST_TAGS) @Text({ max: LONGEST_TAG, each: true }) removeTags?: string[] | null;
  @Field(() => DateScalar, { nullable: true }) @OptionalScalar() nextFollowUpOn?: string | null;
  @Field(() => Boolean, { nullable: true }) @Optional() @YesNo() archived?: boolean | null;
}

@InputType()
export class ApplyBulkChangeInput {
  @Field(() => BulkChangeInput) @Nested(() => BulkChangeInput) change: BulkChangeInput;
  @Field(() => Int, { description: 'As the preview said; another number is refused with COUNT_CHANGED.' }) @WholeNumber(0, MOST_AT_ONCE) expectedCount: number;
  @Field(() => String, { nullable: true }) @ClientMutationId() clientMutationId?: string | null;
}

@InputType()
export class UndoBulkChangeInput {
  @Field(() => ID) @Id() id: string;
}

/** Why some deals would not change, and how many. What it says comes through the resolver. */
@ObjectType('BulkReason')
export class BulkReasonType {
  @Field(() => String) code: string;
  @Field(() => Int) count: number;
}

/** What a change would do. The sample comes through the resolver. */
@ObjectType('BulkPreview')
export class BulkPreviewType {
  @Field(() => Int) changing: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Int) notPermitted: number;
  @Field(() => Int) refused: number;
  @Field(() => [BulkReasonType], { description: 'Why, one line each kind.' }) reasons: BulkReasonType[];
}

@ObjectType('BulkChange')
export class BulkChangeType {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => Int) changed: number;
  @Field(() => JsonScalar) change: BulkChange;
  @Field(() => DateTimeScalar) undoableUntil: Date;
  @Field(() => DateTimeScalar, { nullable: true }) undoneAt: Date | null;
}

@ObjectType()
export class BulkChangePayload extends Payload {
  @Field(() => BulkChangeType, { nullable: true }) bulkChange?: BulkChangeType | null;
  @Field(() => Int, { description: 'Of an undo: deals that somebody changed since, left as they are.' }) kept: number;
}

// Rows are answered as they are read: every exposed field is a column of the same name and type.
void (0 as unknown as BulkPreview satisfies BulkPreviewType);
void (0 as unknown as BulkChangeRow satisfies BulkChangeType);
