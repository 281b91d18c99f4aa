import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OneOf, Text } from '../../../platform/graphql/index.js';
import type { RaisedIssue } from '../data/visit-links.entity.js';
import { ISSUE_CATEGORIES, type IssueCategory } from '../domain/codes.js';
import { IssueCategoryEnum } from './visit.enums.js';

@ObjectType('RaisedIssue', { description: '诉求: what a company asked for in a visit.' })
export class RaisedIssueType implements Pick<RaisedIssue, 'id' | 'category' | 'content'> {
  @Field(() => ID) id: string;
  @Field(() => IssueCategoryEnum) category: IssueCategory;
  @Field(() => String) content: string;
}

@InputType()
export class RaisedIssueInput {
  @Field(() => IssueCategoryEnum) @OneOf(ISSUE_CATEGORIES) category: IssueCategory;
  @Field(() => String) @Text({ max: 1000 }) content: string;
}
