/** What the palette asks. */
export const SEARCH = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) { more hits { type id title detail near companyId followedBy { id shortName } } }
}`;
