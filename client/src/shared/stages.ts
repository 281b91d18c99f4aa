import type { Light, Stage } from '../gql/schema';

/** The main line, in its order. Which move is allowed is the server's to say (`nextStages`). */
export const STAGES: readonly Stage[] = ['lead', 'talks', 'review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity'];
export const LIGHTS: readonly Light[] = ['green', 'yellow', 'red', 'grey'];
