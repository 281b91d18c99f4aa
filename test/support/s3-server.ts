import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** A store that speaks as much of S3 as is used: PUT, GET, HEAD and DELETE of objects, path style, Signature Version 4. */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** Methods and paths, as they came. */
  readonly asked: string[] = [];
  private readonly server: Server;

  constructor(private readonly accessKeyId: string, private readonly secretAccessKey: string) {
    this.server = createServer((req, res) => {
      const pieces: Buffer[] = [];
      req.on('data', (piece: Buffer) => { pieces.push(piece); }).on('end', () => {
        const { status, body } = this.answer(req, Buffer.concat(pieces));
        res.writeHead(status, { 'content-length': String(body.length), ...(status >= 400 ? { 'content-type': 'application/xml' } : {}) });
        res.end(req.method === 'HEAD' ? undefined : body);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => { this.server.close(() => { resolve(); }); });
  }

  private answer(req: IncomingMessage, body: Buffer): { status: number; body: Buffer } {
    const path = (req.url ?? '').split('?')[0] ?? '';
    this.asked.push(`${req.method ?? ''} ${path}`);
    const error = (status: number, code: string): { status: number; body: Buffer } => ({ status, body: Buffer.from(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`) });
    if (!this.isSigned(req, body)) return error(403, 'SignatureDoesNotMatch');
    const found = this.objects.get(path);
    if (req.method === 'PUT') this.objects.set(path, body);
    else if (req.method === 'DELETE') this.objects.delete(path);
    else if (!found) return error(404, 'NoSuchKey');
    return { status: req.method === 'DELETE' ? 204 : 200, body: req.method === 'GET' && found ? found : Buffer.alloc(0) };
  }

  /** Signature Version 4, worked out again from what came. */
  private isSigned(req: IncomingMessage, body: Buffer): boolean {
    const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(req.headers.authorization ?? '');
    if (!match) return false;
    const [, keyId, scope = '', names = '', signature] = match;
    const [path = '', query = ''] = (req.url ?? '').split('?');
    const headers = names.split(';').map((name) => `${name}:${String(req.headers[name]).trim()}\n`).join('');
    const bodyHash = String(req.headers['x-amz-content-sha256']);
    const canonical = [req.method, path, query.split('&').sort().join('&'), headers, names, bodyHash].join('\n');
    const [date = '', region = '', service = ''] = scope.split('/');
    const key = hmac(hmac(hmac(hmac(`AWS4${this.secretAccessKey}`, date), region), service), 'aws4_request');
    const right = hmac(key, ['AWS4-HMAC-SHA256', req.headers['x-amz-date'], scope, sha256(canonical)].join('\n')).toString('hex');
    return keyId === this.accessKeyId && signature === right && (bodyHash === 'UNSIGNED-PAYLOAD' || bodyHash === sha256(body));
  }
}
