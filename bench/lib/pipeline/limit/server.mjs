// The limit: what hand-written SQL behind node:http can do on these tables, with the same session and the same scope.
import { createServer } from 'node:http';
import pg from 'pg';
import { boardStatement, funnelStatement, listStatement } from './deals.mjs';
import { pageStatement } from './page.mjs';
import { readerOf, readerValues } from './reach.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });

/** The answers as GraphQL would give them; statements are prepared once for each connection. */
const ANSWERS = {
  list: async (reader, variables) => `{"deals":${await textOf(reader, listStatement(50, variables))}}`,
  board: async (reader, variables) => textOf(reader, boardStatement(20, variables)),
  page: async (reader, variables) => `{"deal":${await textOf(reader, pageStatement(variables))}}`,
  funnel: async (reader) => `{"funnel":${await textOf(reader, funnelStatement(), 3)}}`,
};

async function textOf(reader, { name, text, values }, taken = 4) {
  const { rows } = await pool.query({ name, text, values: [...readerValues(reader).slice(0, taken), ...values] });
  return rows[0]?.answer ?? 'null';
}

async function answer(req, res) {
  const pieces = [];
  for await (const piece of req) pieces.push(piece);
  const reader = await readerOf(pool, req.headers.cookie);
  if (!reader) {
    res.writeHead(401).end();
    return;
  }
  const text = `{"data":${await ANSWERS[req.url.slice(1)](reader, JSON.parse(Buffer.concat(pieces).toString()))}}`;
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
}

const server = createServer((req, res) => {
  answer(req, res).catch((error) => {
    console.error(error);
    if (!res.headersSent) res.writeHead(500);
    res.end();
  });
});
server.listen(0, '127.0.0.1', () => { process.send({ local: `http://127.0.0.1:${server.address().port}` }); });
process.once('SIGTERM', () => { server.close(() => { void pool.end().then(() => process.exit(0)); }); server.closeIdleConnections(); });
process.once('disconnect', () => process.exit(0));
