import type { TestApp } from '../support/app.js';
import type { Answered, Client } from '../support/client.js';

const REVIEW = `id appliedOn dueOn note files { name } opinions { department verdict opinion givenOn givenBy } scores { item title max points } total vetoes
  conclusion concludedOn concludedBy conclusionNote conditions { content dueOn owner { name } } version viewerCan`;
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { review { ${REVIEW} } deal { id stage } refusals: userErrors { code field params message } } }`;

export const APPLY = mutation('applyForReview', 'ApplyForReviewInput');
export const OPINE = mutation('giveOpinion', 'GiveOpinionInput');
export const SCORE = mutation('scoreReview', 'ScoreReviewInput');
export const CONCLUDE = mutation('concludeReview', 'ConcludeReviewInput');
export const READ = `query ($id: ID!) { deal(id: $id) { reviews { ${REVIEW} } tasks { title dueOn state owner { name } } lastProgressOn } }`;

/** 'CODE input.field' of each refusal of an answer. */
export const told = ({ refusals }: Answered): string[] => refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);

/** The verbs of reviews as users call them. */
export class Reviewing {
  constructor(private readonly app: TestApp, private readonly officer: Client, private readonly head: Client) {}

  /** An open review of a deal that was registered on 2024-06-01 and applied for its review on the 10th. */
  async open(): Promise<Answered> {
    const deal = await this.app.make.deal({ registeredOn: '2024-06-01' });
    const { review } = await this.apply({ dealId: deal.id, appliedOn: '2024-06-10' });
    return { ...review, dealId: deal.id };
  }

  /** One to which every department has agreed. */
  async heard(): Promise<Answered> {
    const review = await this.open();
    let last = review;
    for (const department of ['reform', 'industry', 'naturalResources', 'environment', 'emergency', 'housing', 'finance', 'taxation']) {
      last = (await this.opine({ reviewId: review.id, department, verdict: 'agree' })).review;
    }
    return { ...last, dealId: review.dealId };
  }

  apply = (input: object, client = this.officer): Promise<Answered> => answered(client, APPLY, input);
  opine = (input: object, client = this.head): Promise<Answered> => answered(client, OPINE, input);
  score = (input: object, client = this.officer): Promise<Answered> => answered(client, SCORE, input);
  conclude = (input: object, client = this.head): Promise<Answered> => answered(client, CONCLUDE, input);
}

const answered = async (client: Client, document: string, input: object): Promise<Answered> => (await client.ok(document, { input })).answer;
