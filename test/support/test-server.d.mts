import type { Client, QueryResult } from 'pg';

export const RUN_PREFIX: string;
export function urlOf(serverUrl: string, database: string): string;
export function onServer<Result>(serverUrl: string, work: (client: Client) => Promise<Result>): Promise<Result>;
export function createEmpty(client: Client, name: string): Promise<QueryResult>;
