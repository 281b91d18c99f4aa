import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

/** A file with its address for the person who asks. Rows of `FilesService.byIds` have exactly these fields. */
@ObjectType('StoredFile', { description: 'A file of a visit. The address is signed for ten minutes, and always downloads.' })
export class StoredFile {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) mediaType: string;
  @Field(() => Int, { description: 'Bytes.' }) size: number;
  @Field(() => Boolean) isImage: boolean;
  @Field(() => String) url: string;
  @Field(() => DateTimeScalar) createdAt: Date;
}
