import type { OrganisationsQuery } from '../../gql/graphql';
import type { OrganisationNode as Node } from '../../shared/organisation-tree';

export type Organisation = OrganisationsQuery['organisations'][number];
export type OrganisationNode = Node<Organisation>;
