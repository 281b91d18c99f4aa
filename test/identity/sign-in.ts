import { Client, type GqlAnswer } from '../support/client.js';
import { TEST_PASSWORD, type TestApp } from '../support/app.js';

export const LOGIN = `mutation ($input: LoginInput!) {
  login(input: $input) { viewer { username name locale demo permissions grants { role organisation { name } } } userErrors { code field message } }
}`;

interface LoginData {
  login: { viewer: { username: string; permissions: string[]; grants: unknown[] } | null; userErrors: { code: string; field: string[]; message: string }[] };
}

/** Tries to log in, as a browser that has no cookie yet. */
export const tryLogin = (app: TestApp, username: string, password = TEST_PASSWORD): Promise<GqlAnswer<LoginData>> =>
  app.anonymous.gql<LoginData>(LOGIN, { input: { username, password } });

/** What a refused or accepted try comes to: the codes, or 'ok'. */
export async function outcomeOf(app: TestApp, username: string, password = TEST_PASSWORD): Promise<string> {
  const { data } = await tryLogin(app, username, password);
  return data?.login.userErrors[0]?.code ?? 'ok';
}

/** The token in the cookie that an answer sets. */
export const tokenIn = (answer: GqlAnswer<unknown>): string => /zouqing_session=([^;]+)/.exec(answer.cookie ?? '')?.[1] ?? '';

/** Logs in over the API and goes on with the cookie that came back. */
export async function signIn(app: TestApp, username: string, password = TEST_PASSWORD): Promise<{ client: Client; token: string }> {
  const token = tokenIn(await tryLogin(app, username, password));
  return { client: new Client(app.url, token), token };
}
