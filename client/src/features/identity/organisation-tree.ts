import type { OrganisationsQuery } from '../../gql/graphql';

export type Organisation = OrganisationsQuery['organisations'][number];
export type OrganisationNode = Organisation & { children?: OrganisationNode[] };

/** The flat list of the API as a tree. An organisation whose parent is out of reach stands at the top. */
export const asTree = (organisations: readonly Organisation[]): OrganisationNode[] => {
  const nodes = new Map<string, OrganisationNode>(organisations.map((one) => [one.id, { ...one }]));
  const roots: OrganisationNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined;
    if (parent) parent.children = [...(parent.children ?? []), node];
    else roots.push(node);
  }
  return roots;
};

/** The tree from top to bottom as options of a select, indented by depth. */
export const asOptions = (organisations: readonly Organisation[]): { value: string; label: string }[] => {
  const walk = (nodes: readonly OrganisationNode[], depth: number): { value: string; label: string }[] =>
    nodes.flatMap((node) => [{ value: node.id, label: `${'　'.repeat(depth)}${node.name}` }, ...walk(node.children ?? [], depth + 1)]);
  return walk(asTree(organisations), 0);
};
