// PostGraphile 5 behind its own server on node:http: Amber preset, the connection filter, prepared statements as it has them
// by itself. Who asks is found in the same session table; what he reaches goes into the settings of its transaction.
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { readerOf } from '../lib/pipeline/limit/reach.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });
const array = (ids) => `{${ids.join(',')}}`;

async function context({ node }) {
  const reader = await readerOf(pool, node.req.headers.cookie);
  if (!reader) throw new Error('UNAUTHENTICATED');
  return { pgSettings: {
    'bench.user_id': reader.id, 'bench.reach': array(reader.reach), 'bench.trusted': array(reader.trusted), 'bench.counties': array(reader.counties), 'bench.county': reader.counties[0],
  } };
}

const service = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  disablePlugins: ['NodePlugin'],
  pgServices: [makePgService({ pool, schemas: ['graphile'] })],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafast: { context, explain: false },
  grafserv: { graphiql: false, watch: false },
}).createServ(grafserv);

const server = createServer();
await service.addTo(server);
server.listen(0, '127.0.0.1', () => { process.send({ local: `http://127.0.0.1:${server.address().port}` }); });
process.once('SIGTERM', () => { server.close(() => process.exit(0)); server.closeIdleConnections(); });
process.once('disconnect', () => process.exit(0));
