import { Injectable } from '@nestjs/common';
import { ExternalContextCreator } from '@nestjs/core';
import { TAKEN_FROM_CONTEXT } from '../access/index.js';
import type { RequestContext } from './request-context.js';

type Take = (parent: unknown, context: RequestContext) => unknown;
type Create = ExternalContextCreator['create'];
type Method = Parameters<Create>[1];

/** As Nest keeps what is decorated about a parameter. */
interface Parameter {
  index: number;
  factory?: unknown;
  data: unknown;
  pipes: readonly unknown[];
}

/** What GraphQL passes to a resolver, by Nest's numbers for `@Parent()` and `@Context()`. */
const PASSED: Readonly<Record<string, Take>> = { 0: (parent) => parent, 1: (_, context) => context };

/**
 * Calls resolvers of fields directly where all they take is the parent, the context or the actor. Nest would wrap each
 * call in half a dozen promises, to look for pipes that such parameters have no use for: for a list of fifty deals that
 * is a third of the whole work. Resolvers with `@Args`, queries and mutations stay as they are, with guards and checks.
 */
@Injectable()
export class PlainFieldResolvers {
  constructor(creator: ExternalContextCreator) {
    const create = creator.create.bind(creator) as (...given: Parameters<Create>) => ReturnType<Create>;
    creator.create = ((...given: Parameters<Create>) => plain(given) ?? create(...given)) as Create;
  }
}

function plain([instance, method, name, metadataKey, , , , options, type]: Parameters<Create>): ReturnType<Create> | null {
  const isField = (type as string) === 'graphql' && options?.guards === false && !options.filters && !options.interceptors;
  const takes = isField && metadataKey ? takesOf(instance.constructor, name, metadataKey) : null;
  return takes && (((parent: unknown, _: unknown, context: RequestContext) => call(instance, method, takes, parent, context)) as ReturnType<Create>);
}

/** What each parameter takes, or null when one takes something else. */
function takesOf(resolver: object, name: string, metadataKey: string): Take[] | null {
  const parameters = Object.entries((Reflect.getMetadata(metadataKey, resolver, name) ?? {}) as Record<string, Parameter>);
  const takes = new Array<Take>(parameters.length);
  for (const [key, { index, factory, data, pipes }] of parameters) {
    const fromContext = TAKEN_FROM_CONTEXT.get(factory);
    const take = fromContext ? (_: unknown, context: RequestContext) => fromContext(context) : PASSED[key.slice(0, key.indexOf(':'))];
    if (!take || data !== undefined || pipes.length > 0 || index >= takes.length) return null;
    takes[index] = take;
  }
  return takes;
}

const call = (instance: object, method: Method, takes: readonly Take[], parent: unknown, context: RequestContext): unknown =>
  method.apply(instance, takes.map((take) => take(parent, context)));
