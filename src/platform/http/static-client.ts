import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { nonceOf } from './security-headers.js';

/** Where `npm start` builds the client to; the same from `src` and from `dist`. */
export const CLIENT_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../client/dist');

const SERVER_PATHS = /^\/(graphql|health|api|assets)(\/|$)/;
const NONCE_PLACEHOLDER = '__CSP_NONCE__';
const YEAR_MS = 365 * 24 * 3600 * 1000;
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']] as const;

const reads = (req: Request): boolean => req.method === 'GET' || req.method === 'HEAD';

/** Serves the compressed copy that the build put beside a file, if the browser takes one. */
function compressedCopies(folder: string): RequestHandler {
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.split(path.sep).join('/')}`));
  return (req, res, next) => {
    const found = reads(req) && ENCODINGS.find(([encoding, suffix]) => files.has(req.path + suffix) && req.acceptsEncodings(encoding));
    if (found) {
      res.type(path.extname(req.path));
      res.setHeader('Content-Encoding', found[0]);
      req.url = req.path + found[1];
    }
    if (ENCODINGS.some(([, suffix]) => files.has(req.path + suffix)) || found) res.vary('Accept-Encoding');
    next();
  };
}

/** Names under /assets hold a hash of their content: they never change. The rest is asked for again each time. */
const files = (folder: string): RequestHandler => express.static(folder, {
  index: false,
  redirect: false,
  setHeaders(res, file) {
    const hashed = path.relative(folder, file).startsWith('assets');
    res.setHeader('Cache-Control', hashed ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
  },
});

/** Answers every page address with index.html, which carries this answer's nonce: the client finds the page itself. */
function page(html: string): RequestHandler {
  const pieces = html.split(NONCE_PLACEHOLDER);
  return (req: Request, res: Response, next) => {
    const wantsPage = reads(req) && !SERVER_PATHS.test(req.path) && (req.headers.accept ?? '').includes('text/html');
    if (!wantsPage) {
      next();
      return;
    }
    res.setHeader('Cache-Control', 'no-store');
    res.type('html').send(pieces.join(nonceOf(res)));
  };
}

/** Serves the built client; nothing when there is none (an API without pages). */
export function staticClient(folder = CLIENT_FOLDER): RequestHandler[] {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) return [];
  return [compressedCopies(folder), files(folder), page(readFileSync(index, 'utf8'))];
}
