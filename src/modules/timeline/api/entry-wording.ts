import { Injectable } from '@nestjs/common';
import { isId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { hasText, translate } from '../../../platform/i18n/index.js';
import { CompanyQueries } from '../../companies/index.js';
import { DealQueries } from '../../deals/index.js';
import { PeopleQueries } from '../../identity/index.js';
import { OrganisationQueries } from '../../organisations/index.js';
import type { AuditEntry } from '../data/audit-entry.js';
import { changedFields, type ChangedFieldText } from '../domain/changed-fields.js';
import { labelKeys, referredBy } from '../domain/named-fields.js';
import { sentenceKey, sentenceParams } from '../domain/sentences.js';

/** Puts entries into the reader's language: codes become their labels, ids the names of what they refer to. */
@Injectable()
export class EntryWording {
  constructor(
    private readonly people: PeopleQueries,
    private readonly companies: CompanyQueries,
    private readonly deals: DealQueries,
    private readonly organisations: OrganisationQueries,
  ) {}

  changes(entry: AuditEntry, ctx: RequestContext): Promise<ChangedFieldText[]> {
    return Promise.all(changedFields(entry.changes).map(async ({ field, before, after }) => ({
      field, before: await this.worded(field, before, ctx), after: await this.worded(field, after, ctx),
    })));
  }

  async sentence(entry: AuditEntry, ctx: RequestContext): Promise<string> {
    const params = sentenceParams(await this.changes(entry, ctx));
    const key = sentenceKey(entry.verb, params);
    // A verb that has gone from the code stays in the trail: better its code word than nothing.
    return hasText(ctx.locale, key) ? translate(ctx.locale, key, params) : entry.verb;
  }

  private async worded(field: string, value: string | null, ctx: RequestContext): Promise<string | null> {
    if (value === null) return null;
    const label = labelKeys(field, value).find((key) => hasText(ctx.locale, key));
    if (label !== undefined) return translate(ctx.locale, label);
    return isId(value) ? this.nameOf(field, value, ctx) : value;
  }

  /** What is out of the reader's reach has no name here, as anywhere. */
  private async nameOf(field: string, id: string, ctx: RequestContext): Promise<string | null> {
    const hidden = translate(ctx.locale, 'timeline.outOfReach');
    switch (referredBy(field)) {
      case 'person': return (await ctx.load(this.people.byIds, id))?.name ?? hidden;
      case 'company': return (await ctx.load(this.companies.byIds, id))?.name ?? hidden;
      case 'deal': return (await ctx.load(this.deals.byIds, id))?.name ?? hidden;
      case 'organisation': return (await ctx.load(this.organisations.byIds, id))?.name ?? hidden;
      case null: return id;
    }
  }
}
