import { graphql } from '../../gql';

export const ReviewFactsFragment = graphql(`
  fragment ReviewFacts on Review {
    id
    appliedOn
    dueOn
    note
    files { id name size isImage url }
    opinions { department verdict opinion givenOn givenBy }
    scores { item title max points }
    total
    vetoes
    conclusion
    concludedOn
    concludedBy
    conclusionNote
    conditions { id content dueOn owner { id name } }
    version
    viewerCan
  }
`);

/** The reviews of a deal, the oldest first, and the words of the vetoes. */
export const DealReviewsDocument = graphql(`
  query DealReviews($id: ID!) {
    deal(id: $id) {
      id
      reviews { ...ReviewFacts }
    }
    reviewTemplate { vetoes { code title } }
  }
`);

export const ReviewPeopleDocument = graphql(`
  query ReviewPeople($search: String) {
    people(search: $search) { id name }
  }
`);

export const ApplyForReviewDocument = graphql(`
  mutation ApplyForReview($input: ApplyForReviewInput!) {
    applyForReview(input: $input) {
      review { id }
      userErrors { code field message }
    }
  }
`);

export const GiveOpinionDocument = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      review { id version }
      userErrors { code field message }
    }
  }
`);

export const ScoreReviewDocument = graphql(`
  mutation ScoreReview($input: ScoreReviewInput!) {
    scoreReview(input: $input) {
      review { id version }
      userErrors { code field message }
    }
  }
`);

export const ConcludeReviewDocument = graphql(`
  mutation ConcludeReview($input: ConcludeReviewInput!) {
    concludeReview(input: $input) {
      review { id conclusion }
      userErrors { code field message }
    }
  }
`);
