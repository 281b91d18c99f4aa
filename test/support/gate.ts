import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * The network between a browser and the server, which a spec breaks as it likes: cut, or with answers that are lost on
 * the way back although the server has done its work.
 */
export class Gate {
  /** Where the browser goes. */
  url = '';
  /** Bodies of requests whose answer was lost. */
  readonly lost: string[] = [];
  private target: URL;
  private isCut = false;
  private losing: string | null = null;
  private readonly changes = new Map<string, (body: string) => string>();
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((req, res) => { void this.pass(req, res); }).on('connection', (socket) => {
    if (this.isCut) socket.destroy();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
  });

  constructor(target: string) {
    this.target = new URL(target);
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    this.url = `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
    return this;
  }

  /** No more connections, and those there are break. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  restore(): void {
    this.isCut = false;
  }

  /** Answers under this path are changed on their way, as if the server had a newer version. */
  change(path: string, how: (body: string) => string): void {
    this.changes.set(path, how);
  }

  /** From now on, requests that hold this text reach the server, and their answers are lost; null: no longer. Not only the first: browsers repeat some by themselves. */
  loseAnswersTo(text: string | null): void {
    this.losing = text;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => { this.server.close(() => { resolve(); }); });
  }

  private async pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of req) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    const isLost = this.losing !== null && body.includes(this.losing);
    const change = this.changes.get(req.url ?? '');
    const { 'if-none-match': _tag, 'if-modified-since': _since, ...asked } = req.headers;
    const headers = change ? { ...asked, 'accept-encoding': 'identity' } : req.headers;
    const onward = request({ host: this.target.hostname, port: this.target.port, method: req.method, path: req.url, headers }, (answer) => {
      if (change) {
        const got: Buffer[] = [];
        answer.on('data', (piece: Buffer) => got.push(piece)).once('end', () => {
          const { 'content-length': _length, etag: _etag, 'last-modified': _modified, ...kept } = answer.headers;
          res.writeHead(answer.statusCode ?? 502, kept).end(change(Buffer.concat(got).toString()));
        });
        return;
      }
      if (!isLost) {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
        return;
      }
      answer.resume().once('end', () => {
        this.lost.push(body.toString());
        res.socket?.destroy();
      });
    });
    // The server is not there: as a proxy of the office would say it.
    onward.once('error', () => { if (!res.headersSent) res.writeHead(502).end('bad gateway'); });
    onward.end(body);
  }
}
