import { Injectable } from '@nestjs/common';
import { Decimal } from 'decimal.js';
import type { Locale } from '../../../kernel/actor.js';
import { isDecimal, toMu } from '../../../kernel/decimal.js';
import { isId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { hasText, translate } from '../../../platform/i18n/index.js';
import { CompanyQueries } from '../../companies/index.js';
import { DealQueries } from '../../deals/index.js';
import { PeopleQueries } from '../../identity/index.js';
import { OrganisationQueries } from '../../organisations/index.js';
import type { AuditEntry } from '../data/audit-entry.js';
import { changedFields, type ChangedFieldText } from '../domain/changed-fields.js';
import { labelKeys, referredBy, unitOf } from '../domain/named-fields.js';
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
    return hasText(ctx.locale, key) ? asSentence(translate(ctx.locale, key, params)) : entry.verb;
  }

  private async worded(field: string, value: string | null, ctx: RequestContext): Promise<string | null> {
    if (value === null) return null;
    const codes = labelKeys(field, value);
    if (codes.length > 0) return codes.map((keys) => labelled(keys, ctx.locale)).join(' ') || value;
    const unit = unitOf(field);
    if (unit !== null && isDecimal(value, 2)) return measured(unit, value, ctx.locale);
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

/** The first label that there is; a code that nobody has named any more stays as it is. */
function labelled(keys: readonly string[], locale: Locale): string {
  const key = keys.find((one) => hasText(locale, one));
  return key === undefined ? (keys[0]?.slice(keys[0].indexOf('.') + 1) ?? '') : translate(locale, key);
}

/** As people read it: yuan as 万元, square metres as 亩. */
const measured = (unit: 'yuan' | 'squareMetres', value: string, locale: Locale): string =>
  unit === 'yuan'
    ? translate(locale, 'timeline.yuan', { yuan: value, wan: new Decimal(value).div(10_000).toString() })
    : translate(locale, 'timeline.area', { squareMetres: value, mu: toMu(value) });

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
