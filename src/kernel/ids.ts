import { v7 } from 'uuid';

/** A new id (UUIDv7): sorts by the time it was made, so that indexes grow at one end. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Is the text a UUID? Asked before the database would refuse the cast. */
export const isId = (text: string): boolean => UUID.test(text);
/** A text as the database gives ids back, in small letters; anything else as it is. */
export const lowerCased = <Value>(value: Value): Value | string => (typeof value === 'string' ? value.toLowerCase() : value);
