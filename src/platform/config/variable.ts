import { Transform } from 'class-transformer';

/** What a person needs to know to set a variable. */
export interface VariableInfo {
  /** Its name in the environment. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'switch' | 'url' | 'choice';
  /** The text it has when unset; undefined: it stays unset. */
  readonly default?: string;
  /** What may be written, as the end of the sentence "… must be". */
  readonly allowed: string;
  readonly en: string;
  readonly zh: string;
  /** Only the scripts read it, not the server. */
  readonly scriptsOnly?: boolean;
}

const variables = new Map<string, VariableInfo>();

const READ: Record<VariableInfo['type'], (text: string) => unknown> = {
  text: (text) => text,
  url: (text) => text,
  choice: (text) => text,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
  switch: (text) => ({ 1: true, true: true, 0: false, false: false })[text] ?? text,
};

/** Declares a property of `Config` as one environment variable: name, type, default and sentences in one place. */
export function Variable(info: VariableInfo): PropertyDecorator {
  return (target, property) => {
    variables.set(String(property), info);
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? READ[info.type](value) : value))(target, property);
  };
}

/** Every declared variable by property name, in the order of declaration. */
export const declaredVariables = (): ReadonlyMap<string, VariableInfo> => variables;
