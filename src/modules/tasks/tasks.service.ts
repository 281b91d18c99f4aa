import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import type { EventMap } from '../../kernel/events.js';
import { newId } from '../../kernel/ids.js';
import { within } from '../../platform/access/index.js';
import { UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { OnEvent } from '../../platform/events/index.js';
import { DealStanding } from '../deals/index.js';
import { PeopleQueries } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { subjectHome } from './data/subject-home.js';
import { Task } from './data/task.entity.js';
import { taskAggregate } from './data/task.scope.js';
import type { SubjectType } from '../../kernel/subjects.js';
import { subjectGiven } from './domain/subject.js';
import { judgePostponement } from './domain/task-rules.js';

/** A task as it is given; `dueOn` is 'YYYY-MM-DD'. */
export interface AssignTask {
  title: string;
  dueOn: string;
  /** Left out: the actor. */
  ownerId?: string | null;
  subjectType?: SubjectType | null;
  subjectId?: string | null;
  /** Left out: the subject's organisation if the actor may write tasks there, else the actor's own. */
  organisationId?: string | null;
  clientMutationId?: string | null;
}

export interface CompleteTask {
  id: string;
  expectedVersion?: number | null;
  note?: string | null;
}

export interface PostponeTask {
  id: string;
  expectedVersion?: number | null;
  dueOn: string;
  reason: string;
}

type NewTask = Pick<Task, 'id' | 'organisationId' | 'ownerId' | 'title' | 'dueOn' | 'subjectType' | 'subjectId'>;

/** The verbs of tasks: give, finish, put off. */
@Injectable()
export class TasksService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly organisations: OrganisationsService, private readonly people: PeopleQueries, private readonly deals: DealStanding) {}

  /**
   * Gives a task to the actor or a colleague in reach, and answers with its id.
   * @throws Refusal REQUIRED (half a subject), TASK_SUBJECT_UNSUPPORTED, NOT_FOUND (subject, owner or organisation out of reach)
   */
  assign(actor: Actor, input: AssignTask): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'assignTask', input }, async (tx, id) => {
      const ownerId = input.ownerId ?? actor.id;
      const organisationId = await this.homeOf(tx, input);
      if (ownerId !== actor.id && !(await this.people.ownersInReach(actor, [ownerId], tx)).has(ownerId)) throw refuse('NOT_FOUND', 'ownerId');
      await this.store(tx, {
        id, organisationId, ownerId, title: input.title.trim(), dueOn: input.dueOn, subjectType: input.subjectType ?? null, subjectId: input.subjectId ?? null,
      });
    });
  }

  /** A next step agreed on elsewhere becomes a task, in the transaction that agreed on it. */
  @OnEvent('followUp.requested')
  async followUp(tx: Tx, { subjectType, ...task }: EventMap['followUp.requested']): Promise<void> {
    await this.store(tx, { ...task, id: newId(), subjectType: subjectType });
  }

  /**
   * Finishes a task: its owner, or whoever writes tasks in its organisation.
   * @throws ApiError NOT_FOUND; Refusal TASK_DONE_ALREADY, CONFLICT
   */
  complete(actor: Actor, { id, expectedVersion, note }: CompleteTask): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const task = await tx.lock(taskAggregate, id, { permission: 'task.write', expectedVersion: expectedVersion ?? null });
      if (task.state === 'done') throw refuse('TASK_DONE_ALREADY', 'id');
      const patch = { state: 'done', doneOn: tx.clock.today(), doneNote: note?.trim() ?? null } as const;
      await tx.update(Task, task, { ...patch, updatedAt: tx.clock.now() });
      await record(tx, 'completeTask', task, { title: [null, task.title], doneOn: [null, patch.doneOn], doneNote: [null, patch.doneNote] });
      if (task.subjectType === 'deal' && task.subjectId !== null) await this.deals.refresh(tx, [task.subjectId]);
    });
  }

  /**
   * Puts a task off to a later day, and counts how often that was done.
   * @throws ApiError NOT_FOUND; Refusal TASK_DONE_ALREADY, POSTPONE_NOT_LATER, DUE_IN_PAST, CONFLICT
   */
  postpone(actor: Actor, { id, expectedVersion, dueOn, reason }: PostponeTask): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const task = await tx.lock(taskAggregate, id, { permission: 'task.write', expectedVersion: expectedVersion ?? null });
      const errors = judgePostponement(task, dueOn, tx.clock.today());
      if (errors.length > 0) throw new Refusal(errors);
      await tx.update(Task, task, { dueOn, postponedTimes: task.postponedTimes + 1, updatedAt: tx.clock.now() });
      await record(tx, 'postponeTask', task, { title: [null, task.title], dueOn: [task.dueOn, dueOn], reason: [null, reason.trim()] });
    });
  }

  private async homeOf(tx: Tx, input: AssignTask): Promise<string> {
    const subject = subjectGiven(input);
    if ('errors' in subject) throw new Refusal(subject.errors);
    const [found] = subject.type ? await tx.query<{ organisationId: string | null }>(subjectHome(subject.type, subject.id, tx.actor)) : [{ organisationId: null }];
    if (!found) throw refuse('NOT_FOUND', 'subjectId');
    const preferred = input.organisationId == null && found.organisationId !== null && (await mayWriteIn(tx, found.organisationId)) ? found.organisationId : input.organisationId;
    return (await this.organisations.homeFor(tx.actor, 'task.write', preferred, tx)).id;
  }

  private async store(tx: Tx, task: NewTask): Promise<void> {
    await tx.insert(Task, {
      ...task, state: 'open', postponedTimes: 0, createdById: tx.actor.kind === 'user' ? tx.actor.id : null,
      createdAt: tx.clock.now(), updatedAt: tx.clock.now(), version: 1,
    });
    await record(tx, 'assignTask', task, { title: [null, task.title], dueOn: [null, task.dueOn], ownerId: [null, task.ownerId] });
  }
}

async function mayWriteIn(tx: Tx, organisationId: string): Promise<boolean> {
  const found = await tx.query(sql`SELECT 1 FROM organisation o WHERE o.id = ${organisationId} AND ${within('o.id', tx.actor, 'task.write')}`);
  return found.length > 0;
}

/** On the task, and on the deal or visit that it is about, so that their timelines tell of it. */
async function record(tx: Tx, verb: string, task: NewTask, changes: Changes): Promise<void> {
  const { organisationId, subjectType, subjectId } = task;
  await tx.audit(verb, { type: 'task', id: task.id, organisationId }, changes);
  if (subjectId !== null && (subjectType === 'deal' || subjectType === 'visit')) {
    await tx.audit(verb, { type: subjectType, id: subjectId, organisationId }, changes);
  }
}
