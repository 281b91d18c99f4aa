import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { type Client, CombinedError, type OperationResult, Provider, type TypedDocumentNode } from 'urql';
import { fromValue, toPromise } from 'wonka';
import { SessionContext, type Permission, type Viewer } from '../shared/viewer';

type Variables = Record<string, unknown>;
/** What the server answers: data, or an error. By the name of the operation. */
export type Answers = Record<string, (variables: Variables) => object | CombinedError>;

export interface Sent {
  name: string;
  variables: Variables;
}

const nameOf = (document: TypedDocumentNode): string => {
  const [definition] = document.definitions;
  return definition && 'name' in definition ? (definition.name?.value ?? '') : '';
};

/** The connection never came back. */
export const noNetwork = (): CombinedError => new CombinedError({ networkError: new Error('offline') });

const VIEWER: Viewer = {
  id: 'u1', username: 'officer', name: '招商专员岗', locale: 'zh-CN', demo: false, permissions: [],
  grants: [{ role: 'officer', organisation: { id: 'o1', name: '示例县招商局', shortName: '招商局', kind: 'department' } }],
};

/** Renders a piece of a page with a scripted server behind it; `sent` is everything that was asked of that server. */
export const renderWith = (children: ReactNode, answers: Answers, { rights = [], at = '/' }: { rights?: readonly Permission[]; at?: string } = {}) => {
  const sent: Sent[] = [];
  const execute = ({ query, variables }: { query: TypedDocumentNode; variables: Variables }) => {
    const name = nameOf(query);
    sent.push({ name, variables });
    const answer = answers[name]?.(variables) ?? {};
    const result = answer instanceof CombinedError ? { data: undefined, error: answer } : { data: answer, error: undefined };
    return fromValue({ ...result, stale: false, hasNext: false } as unknown as OperationResult);
  };
  /** As `client.query(…).toPromise()` is used outside of components. */
  const once = (query: TypedDocumentNode, variables: Variables) => ({ toPromise: () => toPromise(execute({ query, variables })) });
  const client = { executeQuery: execute, executeMutation: execute, query: once, mutation: once } as unknown as Client;
  const held = new Set(rights);
  const session = { viewer: VIEWER, can: (right: Permission) => held.has(right), restart: () => undefined };
  let address = at;
  const Address = () => {
    const { pathname, search } = useLocation();
    useEffect(() => {
      address = `${pathname}${search}`;
    });
    return null;
  };
  // Without antd's style sheets: jsdom goes through all of them for every element that a spec asks the role of.
  const view = render(
    <Provider value={client}>
      <SessionContext value={session}>
        <ConfigProvider theme={{ zeroRuntime: true }} button={{ autoInsertSpace: false }}>
          <App>
            <MemoryRouter initialEntries={[at]}>
              {children}
              <Address />
            </MemoryRouter>
          </App>
        </ConfigProvider>
      </SessionContext>
    </Provider>,
  );
  return { ...view, sent, address: () => address, sentOf: (name: string) => sent.filter((one) => one.name === name).map((one) => one.variables) };
};
