import type { TaskRowFragment } from '../../gql/graphql';

/** A task as lists, cards and dialogs show it. */
export type TaskRow = TaskRowFragment;
