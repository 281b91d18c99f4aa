import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf, Id, ListOf, OneOf, Version } from '../../../platform/graphql/index.js';
import { MERGE_FIELDS, type MergeField } from '../domain/merge.js';


export const CompanyMergeFieldEnum = enumOf(MERGE_FIELDS);
registerEnumType(CompanyMergeFieldEnum, { name: 'CompanyMergeField', description: 'A field that a merge can take from the one that goes.' });

@InputType({ description: 'Fields named in take come from the one that goes; aliases, honours, risk flags and contacts of both are kept. The name that is not kept becomes an alias.' })
export class MergeCompaniesInput {
  @Field(() => ID) @Id() keptId: string;
  @Field(() => ID) @Id() mergedId: string;
  @Field(() => Int) @Version() keptVersion: number;
  @Field(() => Int) @Version() mergedVersion: number;
  @Field(() => [CompanyMergeFieldEnum]) @ListOf(0, MERGE_FIELDS.length) @OneOf(MERGE_FIELDS, { each: true }) take: MergeField[];
}

@InputType()
export class UndoMergeInput {
  @Field(() => ID) @Id() id: string;
}
