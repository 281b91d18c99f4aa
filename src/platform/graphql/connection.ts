import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType, registerEnumType, type FieldMiddleware } from '@nestjs/graphql';
import { OptionalText, WholeNumber } from './rules.js';

export const SORT_DIRECTIONS = ['asc', 'desc'] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** An enum object whose values are its names, for `registerEnumType`: one word in database, code and API. */
export const enumOf = <Name extends string>(names: readonly Name[]): { [K in Name]: K } => Object.fromEntries(names.map((name) => [name, name])) as { [K in Name]: K };

export const SortDirectionEnum = enumOf(SORT_DIRECTIONS);
registerEnumType(SortDirectionEnum, { name: 'SortDirection' });

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => Boolean) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** `first` and `after` of a list. */
@ArgsType()
export class PageArgsInput {
  @Field(() => Int, { defaultValue: 20 })
  @WholeNumber(1, 100)
  first: number;

  @Field(() => String, { nullable: true })
  @OptionalText({ max: 2000 })
  after?: string | null;
}

/**
 * For a field that is counted or summed up only when asked for: the page holds a function, and Nest's own resolver
 * would hand out the function itself. `@Field(() => YuanScalar, { middleware: [lazily] }) sumInvestment: string;`
 */
export const lazily: FieldMiddleware = async (_, next) => {
  const value: unknown = await next();
  return typeof value === 'function' ? (value as () => unknown)() : value;
};

/** What a subclass of `Connection(Node)` carries. */
export interface ConnectionOf<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
  totalCountCapped: boolean;
}

/** The base class of a list's answer: `@ObjectType() class DealConnection extends Connection(DealType, 'DealEdge') {}`. */
export function Connection<Node extends object>(node: Type<Node>, edgeName: string): Type<ConnectionOf<Node>> {
  @ObjectType(edgeName)
  class Edge {
    @Field(() => String) cursor: string;
    @Field(() => node) node: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class Base implements ConnectionOf<Node> {
    @Field(() => [node]) nodes: Node[];
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: 'All rows of the filter, counted only if asked for, up to 10000.', middleware: [lazily] }) totalCount: number;
    @Field(() => Boolean, { description: 'There are more than totalCount.', middleware: [lazily] }) totalCountCapped: boolean;
  }
  return Base as Type<ConnectionOf<Node>>;
}
