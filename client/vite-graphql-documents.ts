import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*[\s\S]*?\*\/\s*)?`([\s\S]*?)`\s*\)/g;
const NAME = /\b(query|mutation|fragment)\s+(\w+)/;
const GENERATED = /^export const (\w+(?:Document|FragmentDoc)) = (\{.*\}) as unknown as DocumentNode/gm;

/**
 * Replaces each `graphql(...)` call by the generated document of the same name, where it stands. Without it the bundle
 * carries every query twice, and the first page carries those of all pages.
 */
export const graphqlDocuments = (generatedModule: string): Plugin => {
  let documents = new Map<string, string>();
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      documents = new Map([...readFileSync(generatedModule, 'utf8').matchAll(GENERATED)].map(([, name = '', document = '']) => [name, document]));
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(')) return null;
      const replaced = code.replace(CALL, (call: string, text: string) => {
        const found = NAME.exec(text);
        const document = found && documents.get(`${found[2]}${found[1] === 'fragment' ? 'FragmentDoc' : 'Document'}`);
        return document ? `(${document})` : call;
      });
      return replaced === code ? null : { code: replaced, map: null };
    },
  };
};
