// `npm run env`: every variable with its type, default and one sentence in both languages.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, runMain } from './lib/project.mjs';

function describe({ name, type, default: standard, allowed, en, zh, scriptsOnly }) {
  const head = `${name}  ${type}, default: ${standard ?? '(unset)'}${scriptsOnly ? ', scripts only' : ''}`;
  return `${head}\n    ${en} Must be ${allowed}.\n    ${zh}\n`;
}

await runMain(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt('server');
  const { declaredVariables } = await import('../dist/platform/config/index.js');
  for (const info of declaredVariables().values()) console.log(describe(info));
});
