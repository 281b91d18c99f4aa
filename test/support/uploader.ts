import { request } from 'node:http';
import { openSession, type UserName } from './world.js';
import type { TestApp } from './app.js';
import type { Answered } from './client.js';

interface Answer {
  status: number;
  body: Answered;
  /** Codes of what is to be mended. */
  codes: string[];
}

interface SendOptions {
  id?: string;
  /** Leave out the header that only our pages send. */
  header?: boolean;
  /** Send without saying how much it is. */
  announced?: boolean;
}

const BOUNDARY = 'zouqing-spec-boundary';

/** Somebody who uploads and downloads over HTTP: a session, or nobody. */
export class Uploader {
  constructor(private readonly url: string, private readonly token: string | null, private readonly locale = 'zh-CN') {}

  static async of(app: TestApp, user: UserName): Promise<Uploader> {
    return new Uploader(app.url, await openSession(app.db, app.world.users[user], app.clock.now()));
  }

  speaking(locale: 'zh-CN' | 'en'): Uploader {
    return new Uploader(this.url, this.token, locale);
  }

  /** Sends one file as a page does. */
  send(content: Buffer, name: string, { id, header = true, announced = true }: SendOptions = {}): Promise<Answer> {
    const part = (disposition: string, bytes: Buffer): Buffer => Buffer.concat([Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`), bytes, Buffer.from('\r\n')]);
    const body = Buffer.concat([
      ...(id === undefined ? [] : [part('name="id"', Buffer.from(id))]),
      part(`name="file"; filename="${name.replace(/"/g, '%22')}"`, content), Buffer.from(`--${BOUNDARY}--\r\n`),
    ]);
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...(announced ? { 'content-length': String(body.length) } : {}) };
    return this.sendRaw(body, header ? headers : { ...headers, 'x-zouqing-request': '0' });
  }

  /** Sends any body. */
  async post(body: FormData | string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/api/files`, { method: 'POST', body, headers: { ...this.headers(), ...headers } });
    return answerOf(response.status, await response.text());
  }

  get(address: string): Promise<Response> {
    return fetch(`${this.url}${address}`, { headers: this.headers() });
  }

  private headers(): Record<string, string> {
    return { 'x-zouqing-request': '1', 'accept-language': this.locale, ...(this.token ? { cookie: `zouqing_session=${this.token}` } : {}) };
  }

  private sendRaw(body: Buffer, headers: Record<string, string>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sending = request(`${this.url}/api/files`, { method: 'POST', headers: { ...this.headers(), ...headers } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (more: string) => { text += more; }).on('end', () => { resolve(answerOf(answer.statusCode ?? 0, text)); });
      });
      sending.on('error', reject).end(body);
    });
  }
}

function answerOf(status: number, text: string): Answer {
  const body = JSON.parse(text);
  const errors = (body.errors ?? []) as { extensions: { userErrors?: { code: string }[] } }[];
  return { status, body, codes: errors.flatMap(({ extensions }) => extensions.userErrors?.map(({ code }) => code) ?? []) };
}
