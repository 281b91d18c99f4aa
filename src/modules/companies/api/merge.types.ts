import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../../platform/graphql/index.js';
import type { CompanyMerge } from '../company-merges.queries.js';

@ObjectType('CompanyMerge', { description: 'One company that was merged into another.' })
export class CompanyMergeType implements CompanyMerge {
  @Field(() => ID) id: string;
  @Field(() => String) mergedName: string;
  @Field(() => String) mergedBy: string;
  @Field(() => DateScalar) mergedOn: string;
  @Field(() => DateScalar, { description: 'The last day on which it can be undone.' }) undoUntil: string;
  @Field(() => [String]) viewerCan: string[];
}
