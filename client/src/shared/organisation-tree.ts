/** What the tree needs of an organisation. */
export interface TreeOrganisation {
  id: string;
  name: string;
  parentId?: string | null;
}

export type OrganisationNode<Organisation extends TreeOrganisation> = Organisation & { children?: OrganisationNode<Organisation>[] };

/** The flat list of the API as a tree. An organisation whose parent is out of reach stands at the top. */
export const asTree = <Organisation extends TreeOrganisation>(organisations: readonly Organisation[]): OrganisationNode<Organisation>[] => {
  const nodes = new Map<string, OrganisationNode<Organisation>>(organisations.map((one) => [one.id, { ...one }]));
  const roots: OrganisationNode<Organisation>[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined;
    if (parent) parent.children = [...(parent.children ?? []), node];
    else roots.push(node);
  }
  return roots;
};

/** The tree from top to bottom as options of a select, indented by depth. */
export const asOptions = (organisations: readonly TreeOrganisation[]): { value: string; label: string }[] => {
  const walk = (nodes: readonly OrganisationNode<TreeOrganisation>[], depth: number): { value: string; label: string }[] =>
    nodes.flatMap((node) => [{ value: node.id, label: `${'　'.repeat(depth)}${node.name}` }, ...walk(node.children ?? [], depth + 1)]);
  return walk(asTree(organisations), 0);
};

/** An organisation in a tree select, which shows the title and searches in it. */
export interface TreeOption {
  value: string;
  title: string;
  children?: TreeOption[];
}

/** The tree as options of a tree select. */
export const asTreeOptions = (organisations: readonly TreeOrganisation[]): TreeOption[] => {
  const optionsOf = (nodes: readonly OrganisationNode<TreeOrganisation>[]): TreeOption[] =>
    nodes.map(({ id, name, children }) => ({ value: id, title: name, ...(children ? { children: optionsOf(children) } : {}) }));
  return optionsOf(asTree(organisations));
};
