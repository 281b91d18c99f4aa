import { Field, ID, InputType } from '@nestjs/graphql';
import { Id } from '../../../platform/graphql/index.js';

@InputType()
export class UndoMoveInput {
  @Field(() => ID) @Id() entryId: string;
}
