import { graphql } from '../../gql';

/** A supply as the deal's page lists it. */
export const SupplyRowFragment = graphql(`
  fragment SupplyRow on LandSupply {
    id
    area
    method
    contractNumber
    contractOn
    deliveryOn
    startOn
    completionOn
    parcel { id number location park { id shortName } }
  }
`);

export const ParcelRowFragment = graphql(`
  fragment ParcelRow on Parcel {
    id
    number
    location
    area
    suppliedArea
    availableArea
    plannedUse
    state
    standardLand
    note
    park { id shortName }
    supplies { id area contractOn deal { id name } }
    viewerCan
  }
`);

export const ParcelsDocument = graphql(`
  query Parcels($first: Int!, $after: String, $filter: ParcelFilter, $sort: ParcelSort) {
    parcels(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...ParcelRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
      sumArea
      sumAvailableArea
    }
  }
`);

/** Parcels of which something is left. */
export const SupplyParcelsDocument = graphql(`
  query SupplyParcels($search: String) {
    parcels(first: 20, filter: { search: $search, available: true }, sort: { by: number, direction: asc }) {
      nodes { id number location availableArea park { id shortName } }
    }
  }
`);

export const ParcelLeftDocument = graphql(`
  query ParcelLeft($id: ID!) {
    parcel(id: $id) { id number area availableArea state }
  }
`);

export const SupplyLandDocument = graphql(`
  mutation SupplyLand($input: SupplyLandInput!) {
    supplyLand(input: $input) {
      landSupply { ...SupplyRow }
      userErrors { code field message }
    }
  }
`);

export const RegisterParcelDocument = graphql(`
  mutation RegisterParcel($input: RegisterParcelInput!) {
    registerParcel(input: $input) {
      parcel { ...ParcelRow }
      userErrors { code field message }
    }
  }
`);

export const ParksDocument = graphql(`
  query Parks {
    organisations { id name shortName kind }
  }
`);
