// Builds server and client when what they are made from has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressFolder } from './compress.mjs';
import { withLock } from './lock.mjs';
import { DATA_DIR, Problem, inProject } from './project.mjs';
import { runTool } from './run.mjs';

const LEDGER = path.join(DATA_DIR, 'build.json');
const COMMON = ['package-lock.json', 'tsconfig.json', 'locales'];
const isSpec = (file) => /\.spec\.tsx?$/.test(file);

/** What is built, from which inputs, and how. */
const PARTS = {
  server: {
    inputs: [...COMMON, 'src', '.swcrc', 'nest-cli.json'],
    result: 'dist/main.js',
    make: (onSpawn) => runTool('@nestjs/cli', ['build'], { onSpawn, command: 'nest', stdio: ['ignore', 'ignore', 'inherit'] }),
  },
  client: {
    inputs: [...COMMON, 'client'],
    result: 'client/dist/index.html',
    async make(onSpawn) {
      // Built for production always: what is served must not depend on the environment of whoever started it.
      const code = await runTool('vite', ['build', 'client', '--logLevel', 'warn'], { onSpawn, env: { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } });
      if (code === 0) await compressFolder(inProject('client/dist'));
      return code;
    },
  },
};

function* filesBelow(target) {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    yield target;
    return;
  }
  for (const entry of readdirSync(target, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || isSpec(entry.name)) continue;
    yield* filesBelow(path.join(target, entry.name));
  }
}

// By content, not by time: a checkout touches every file, and a spec must not cause a build.
function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => [...filesBelow(inProject(input))])) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

const readLedger = () => {
  try {
    return JSON.parse(readFileSync(LEDGER, 'utf8'));
  } catch {
    return {}; // missing or half-written: build again
  }
};

function note(name, value) {
  writeFileSync(LEDGER, JSON.stringify({ ...readLedger(), [name]: value }, null, 2));
}

const isFresh = (name, hash) => readLedger()[name] === hash && existsSync(inProject(PARTS[name].result));

/** Builds one part (`server` or `client`) if it is stale; returns whether it was built. */
export async function ensureBuilt(name) {
  const { inputs, make, result } = PARTS[name];
  const before = fingerprint(inputs);
  if (isFresh(name, before)) return false;
  return withLock(path.join(DATA_DIR, `build-${name}.lock`), async (lend) => {
    const hash = fingerprint(inputs);
    if (isFresh(name, hash)) return false;
    note(name, undefined); // a build that fails half-way counts as none
    console.log(`Building the ${name} …`);
    const code = await make(lend);
    if (code !== 0 || !existsSync(inProject(result))) throw new Problem(`The ${name} could not be built: see the lines above.`);
    note(name, hash);
    return true;
  });
}
