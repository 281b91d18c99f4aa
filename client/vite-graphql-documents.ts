import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*[\s\S]*?\*\/\s*)?`([\s\S]*?)`\s*\)/g;
const NAME = /\b(query|mutation|fragment)\s+(\w+)/;

/**
 * Replaces each `graphql(...)` call by the generated document of the same name. Without it the bundle carries
 * every query twice: once as the text that the generated lookup map is keyed by, once as the document.
 */
export const graphqlDocuments = (generatedModule: string): Plugin => ({
  name: 'graphql-documents',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(')) return null;
    const names = new Set<string>();
    const replaced = code.replace(CALL, (call: string, text: string) => {
      const found = NAME.exec(text);
      if (!found) return call;
      const name = `${found[2]}${found[1] === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      names.add(name);
      return `generated${name}`;
    });
    if (names.size === 0) return null;
    const imports = [...names].map((name) => `${name} as generated${name}`).join(', ');
    return { code: `import { ${imports} } from ${JSON.stringify(generatedModule)};\n${replaced}`, map: null };
  },
});
