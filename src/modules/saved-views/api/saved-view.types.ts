import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, Id, OneOf, Optional, OptionalId, OptionalScalar, OptionalText, Payload, Scalar, Text, Version } from '../../../platform/graphql/index.js';
import { VIEW_AUDIENCES, type ViewAudience } from '../domain/codes.js';
import type { SavedViewRow } from '../saved-view.queries.js';
import type { SaveView, UpdateView } from '../saved-views.service.js';

export const ViewAudienceEnum = enumOf(VIEW_AUDIENCES);
registerEnumType(ViewAudienceEnum, { name: 'ViewAudience' });

const LONGEST_NAME = 40;

@ObjectType('SavedView')
export class SavedViewType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => ViewAudienceEnum) audience: ViewAudience;
  @Field(() => String) query: string;
  @Field(() => Int) version: number;
  @Field(() => [String], { description: 'updateView, deleteView' }) viewerCan: string[];
}

@ObjectType()
export class SavedViewPayload extends Payload {
  @Field(() => SavedViewType, { nullable: true }) savedView?: SavedViewRow;
}

@InputType()
export class SaveViewInput implements SaveView {
  @Field(() => String) @Text({ max: 50 }) list: string;
  @Field(() => String) @Text({ max: LONGEST_NAME }) name: string;
  @Field(() => ViewAudienceEnum) @OneOf(VIEW_AUDIENCES) audience: ViewAudience;
  @Field(() => String) @Scalar() query: string;
  @Field(() => ID, { nullable: true }) @OptionalId() organisationId?: string | null;
}

@InputType()
export class UpdateViewInput implements UpdateView {
  @Field(() => ID) @Id() id: string;
  @Field(() => Int) @Version() expectedVersion: number;
  @Field(() => String, { nullable: true }) @OptionalText({ max: LONGEST_NAME }) name?: string | null;
  @Field(() => String, { nullable: true }) @OptionalScalar() query?: string | null;
  @Field(() => ViewAudienceEnum, { nullable: true }) @Optional() @OneOf(VIEW_AUDIENCES) audience?: ViewAudience | null;
}

@InputType()
export class DeleteViewInput {
  @Field(() => ID) @Id() id: string;
}

// Rows are answered as they are read: every exposed field is a column of the same name and type.
void (0 as unknown as SavedViewRow satisfies SavedViewType);
