import { graphql } from '../../gql';

export const TaskRowFragment = graphql(`
  fragment TaskRow on Task {
    id
    version
    title
    dueOn
    state
    overdue
    doneOn
    doneNote
    postponedTimes
    owner { id name }
    subjectType
    subjectId
    deal { id name }
    visit { id direction visitedOn place }
    viewerCan
  }
`);

export const TasksDocument = graphql(`
  query Tasks($first: Int!, $after: String, $filter: TaskFilter, $sort: TaskSort) {
    tasks(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { ...TaskRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      totalCountCapped
    }
  }
`);

export const MyTasksDocument = graphql(`
  query MyTasks($today: Date!, $tomorrow: Date!, $week: Date!) {
    overdue: tasks(first: 20, filter: { mine: true, state: open, overdue: true }, sort: { by: dueOn, direction: asc }) {
      nodes { ...TaskRow }
      totalCount
    }
    dueToday: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $today, dueTo: $today }, sort: { by: dueOn, direction: asc }) {
      nodes { ...TaskRow }
      totalCount
    }
    soon: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $tomorrow, dueTo: $week }, sort: { by: dueOn, direction: asc }) {
      nodes { ...TaskRow }
      totalCount
    }
  }
`);

export const CompleteTaskDocument = graphql(`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      task { ...TaskRow }
      userErrors { code field message }
    }
  }
`);

export const PostponeTaskDocument = graphql(`
  mutation PostponeTask($input: PostponeTaskInput!) {
    postponeTask(input: $input) {
      task { ...TaskRow }
      userErrors { code field message }
    }
  }
`);

export const AssignTaskDocument = graphql(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      task { ...TaskRow }
      userErrors { code field message }
    }
  }
`);

export const TaskOwnersDocument = graphql(`
  query TaskOwners($search: String) {
    people(search: $search) { id name }
  }
`);

export const TaskDealsDocument = graphql(`
  query TaskDeals($search: String) {
    deals(first: 20, filter: { search: $search, status: active }) {
      nodes { id name }
    }
  }
`);
