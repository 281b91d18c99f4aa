import type { ApiErrorCode, FieldError } from '../../src/kernel/errors.js';

export interface GqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: ApiErrorCode; traceId: string | null; userErrors?: (FieldError & { message: string })[] };
}

export interface GqlAnswer<Data> {
  status: number;
  data: Data | null;
  errors?: GqlError[];
  cookie: string | null;
}

/** Anything read out of an answer in a spec. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is what the spec is about to check
export type Answered = any;

/** Somebody who talks to the API over HTTP: a login, or nobody. */
export class Client {
  constructor(private readonly url: string, private readonly token: string | null, private readonly locale = 'zh-CN') {}

  /** The same one, reading the other language. */
  speaking(locale: 'zh-CN' | 'en'): Client {
    return new Client(this.url, this.token, locale);
  }

  async gql<Data = Answered>(query: string, variables: object = {}): Promise<GqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json', 'accept-language': this.locale,
        ...(this.token ? { cookie: `zouqing_session=${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<GqlAnswer<Data>, 'data' | 'errors'>;
    return { status: response.status, cookie: response.headers.get('set-cookie'), ...body };
  }

  /** The data; throws when there are errors, or `userErrors` in any payload. */
  async ok<Data = Answered>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.gql<Data>(query, variables);
    if (errors || data === null) throw new Error(`refused: ${JSON.stringify(errors)}`);
    for (const payload of Object.values(data as object) as ({ userErrors?: unknown[] } | null)[]) {
      if (payload?.userErrors && payload.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`);
    }
    return data;
  }

  /** The codes it was refused with: of the errors, their fields, and the payloads' `userErrors { code }`. */
  async refusal(query: string, variables: object = {}): Promise<string[]> {
    const { data, errors } = await this.gql<Record<string, { userErrors?: { code: string }[] } | null>>(query, variables);
    const thrown = (errors ?? []).flatMap(({ extensions }) => extensions.userErrors?.map((one) => one.code) ?? [extensions.code]);
    return [...thrown, ...Object.values(data ?? {}).flatMap((payload) => payload?.userErrors?.map((one) => one.code) ?? [])];
  }
}
