import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Refusal } from '../../../kernel/errors.js';
import type { Changes, Tx } from '../../../platform/database/index.js';
import { DealMember } from '../data/deal-member.entity.js';
import { DealReferences } from '../data/deal-references.js';
import type { Deal } from '../data/deal.entity.js';
import { knowsDeal } from '../data/deal.scope.js';
import type { MemberGiven, UpdateDeal } from './update-deal.js';

interface Named {
  userId: string;
  name: string;
  duty: string | null;
}

/** The people of a deal: who is responsible, who liaises, who else is on its named list. */
@Injectable()
export class DealPeople {
  constructor(private readonly references: DealReferences) {}

  /**
   * Checks the officer and the liaison of an input for the organisation that the deal will belong to.
   * @throws Refusal NOT_FOUND for somebody out of the actor's reach, OFFICER_ELSEWHERE for one who does not reach the deal
   */
  async check(tx: Tx, deal: Deal, input: UpdateDeal, organisationId: string): Promise<void> {
    const moves = organisationId !== deal.organisationId;
    for (const field of ['officerId', 'liaisonId'] as const) {
      const person = input[field] === undefined ? deal[field] : input[field];
      if (person && (person !== deal[field] || moves)) await this.references.officer(tx, person, organisationId, field);
    }
  }

  /**
   * Sets the named list of a locked deal, and answers with what changed (`team`: names, with their duties).
   * @throws Refusal MEMBER_TWICE, NOT_FOUND at the member who is out of the actor's reach and not on the list yet
   */
  async setMembers(tx: Tx, dealId: string, given: readonly MemberGiven[]): Promise<Changes> {
    const wanted = given.map(({ userId, duty }) => ({ userId, duty: duty?.trim() ?? null }));
    const before = await membersOf(tx, dealId);
    const added = wanted.filter(({ userId }) => !before.some((member) => member.userId === userId)).map(({ userId }) => userId);
    const inReach = await this.references.colleagues(tx, added);
    const faults = wanted.flatMap(({ userId }, index) => {
      const at = (code: string): { code: string; field: string[] } => ({ code, field: ['input', 'members', String(index), 'userId'] });
      if (wanted.findIndex((other) => other.userId === userId) < index) return [at('MEMBER_TWICE')];
      return added.includes(userId) && !inReach.has(userId) ? [at('NOT_FOUND')] : [];
    });
    if (faults.length > 0) throw new Refusal(faults);
    if (sameList(before, wanted)) return {};
    await tx.query(sql`DELETE FROM deal_member WHERE deal_id = ${dealId}`);
    if (wanted.length > 0) await tx.insert(DealMember, wanted.map((member) => ({ ...member, dealId })));
    return { team: [said(before), said(await membersOf(tx, dealId))] };
  }

  /**
   * To be called after the secrecy of a locked deal was raised: whoever raised it and is none of its people comes onto its
   * named list, and does not lose the deal out of sight by it.
   * @param told what is told of the list already
   * @returns what changed
   */
  async staysAmong(tx: Tx, dealId: string, told: Changes): Promise<Changes> {
    if (tx.actor.kind !== 'user') return {};
    const known = await tx.query(sql`SELECT 1 FROM deal d WHERE d.id = ${dealId} AND ${knowsDeal('d', tx.actor)}`);
    if (known.length > 0) return {};
    const before = told['team']?.[0] ?? said(await membersOf(tx, dealId));
    await tx.insert(DealMember, { dealId, userId: tx.actor.id, duty: null });
    return { team: [before, said(await membersOf(tx, dealId))] };
  }
}

const membersOf = (tx: Tx, dealId: string): Promise<Named[]> => tx.query<Named>(sql`
  SELECT m.user_id AS "userId", u.name, m.duty FROM deal_member m JOIN user_account u ON u.id = m.user_id WHERE m.deal_id = ${dealId} ORDER BY u.name, u.id`);

const said = (members: readonly Named[]): string | null =>
  (members.length === 0 ? null : members.map(({ name, duty }) => (duty === null ? name : `${name}(${duty})`)).join('、'));

const sameList = (before: readonly Omit<Named, 'name'>[], after: readonly Omit<Named, 'name'>[]): boolean =>
  before.length === after.length && after.every(({ userId, duty }) => before.some((member) => member.userId === userId && member.duty === duty));
