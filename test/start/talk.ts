import { Client } from '../support/client.js';
import { newId } from '../../src/kernel/ids.js';

export const DEMO_PASSWORD = 'ZouQing-demo-1';
export const DEMO_LOGINS = ['officer', 'head', 'leader', 'land', 'alliance', 'admin', 'auditor'];

const LOGIN = 'mutation ($input: LoginInput!) { login(input: $input) { viewer { username } userErrors { code } } }';
const LOG_VISIT = 'mutation ($input: LogVisitInput!) { logVisit(input: $input) { visit { id } userErrors { code } } }';
const VISITS = 'query ($search: String, $after: String) { visits(first: 100, after: $after, filter: { search: $search }) { totalCount nodes { id summary } pageInfo { hasNextPage endCursor } } }';

/** Logs in; answers with whoever came in, and the cookie as it was set. */
export async function logIn(url: string, username: string, password = DEMO_PASSWORD): Promise<{ client: Client; cookie: string }> {
  const { data, cookie } = await new Client(url, null).gql(LOGIN, { input: { username, password } });
  const token = /zouqing_session=([^;]+)/.exec(cookie ?? '')?.[1];
  if (!token || data?.login.viewer?.username !== username) throw new Error(`${username} was not let in: ${JSON.stringify(data)}`);
  return { client: new Client(url, token), cookie: cookie ?? '' };
}

interface VisitPage {
  totalCount: number;
  nodes: { id: string; summary: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every visit whose text holds `search`: id and summary. */
export async function allVisits(client: Client, search: string): Promise<{ id: string; summary: string }[]> {
  const found: { id: string; summary: string }[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { visits }: { visits: VisitPage } = await client.ok<{ visits: VisitPage }>(VISITS, { search, after });
    found.push(...visits.nodes);
    ({ hasNextPage: more, endCursor: after } = visits.pageInfo);
  }
  return found;
}

export const countVisits = async (client: Client): Promise<number> => (await client.ok(VISITS)).visits.totalCount;

/** Logs one visit after the other, and each again until the server says that it has it. */
export class Writer {
  /** Ids that the server answered with, by what was written. */
  readonly acknowledged = new Map<string, string>();
  /** Tries that were not answered, or with an error. */
  retried = 0;
  /** What was answered instead of an id. */
  readonly refusals = new Set<string>();
  private isOver = false;
  private hasGivenUp = false;
  private readonly done: Promise<void>;

  constructor(private readonly client: Client, readonly mark: string) {
    this.done = this.work();
  }

  /** No more after the one under way, which is tried until the server has it. */
  async stop(): Promise<void> {
    this.isOver = true;
    await this.done;
  }

  /** No more, not even the one under way. */
  async giveUp(): Promise<void> {
    this.hasGivenUp = true;
    await this.stop();
  }

  private async work(): Promise<void> {
    for (let count = 1; !this.isOver; count++) await this.write(`${this.mark} ${String(count)}`);
  }

  private async write(summary: string): Promise<void> {
    const input = { direction: 'out', visitedOn: '2026-01-15', summary, companyNames: ['断电试验有限公司'], clientMutationId: newId() };
    while (!this.hasGivenUp) {
      try {
        const { data, errors } = await this.client.gql(LOG_VISIT, { input });
        const id: unknown = data?.logVisit?.visit?.id;
        if (typeof id === 'string') {
          this.acknowledged.set(summary, id);
          return;
        }
        this.refusals.add(errors?.[0]?.extensions.code ?? JSON.stringify(data));
      } catch {
        // nobody answered
      }
      this.retried++;
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  }
}
