// Puts compressed copies beside the client's files, so that serving them costs no processor time.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|svg|json|webmanifest|txt)$/;
const WORTH_IT = 1024;
const brotli = (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
const zip = (bytes) => promisify(gzip)(bytes, { level: 9 });

async function compressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_IT) return;
  const [br, gz] = await Promise.all([brotli(bytes), zip(bytes)]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Writes `x.br` and `x.gz` beside every text file of the folder; index.html is changed per answer and stays as it is. */
export async function compressFolder(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => COMPRESSIBLE.test(name)).map((name) => compressFile(path.join(folder, name))));
}
