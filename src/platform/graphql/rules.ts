import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength,
  registerDecorator, ValidateNested, type ValidationArguments,
} from 'class-validator';
import { Transform, Type } from 'class-transformer';
import { lowerCased } from '../../kernel/ids.js';

/** Messages are codes of the catalogue; `context` holds the values of the sentence. */
const rule = (code: string, params: Record<string, number> = {}): { message: string; context: Record<string, number> } => ({ message: code, context: params });
const each = (on: boolean | undefined): { each: boolean } => ({ each: on ?? false });

// Everything of C0/C1 but tab, line feed and carriage return.
const NO_CONTROL = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*$/u;

interface TextOptions {
  max: number;
  min?: number;
  each?: boolean;
}

/** Text that is not blank, of at most `max` characters, without control characters. */
export const Text = ({ max, min = 1, each: many }: TextOptions): PropertyDecorator =>
  applyDecorators(
    IsString({ ...rule('NOT_TEXT'), ...each(many) }),
    Matches(NO_CONTROL, { ...rule('CONTROL_CHARACTERS'), ...each(many) }),
    Matches(/\S/u, { ...rule('REQUIRED'), ...each(many) }),
    MaxLength(max, { ...rule('TOO_LONG', { max }), ...each(many) }),
    ...(min > 1 ? [MinLength(min, { ...rule('TOO_SHORT', { min }), ...each(many) })] : []),
  );

/** May be left out or null. For text that may also be emptied, null clears it. */
export const Optional = (): PropertyDecorator => IsOptional();
export const OptionalText = (options: TextOptions): PropertyDecorator => applyDecorators(IsOptional(), Text(options));
/** An id, handed on in the small letters in which the database gives ids back: so two ids are compared as they are. */
export const Id = (options: { each?: boolean } = {}): PropertyDecorator => applyDecorators(
  Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lowerCased) : lowerCased(value))),
  IsUUID('all', { ...rule('NOT_ID'), ...each(options.each) }),
);
export const OptionalId = (): PropertyDecorator => applyDecorators(IsOptional(), Id());
export const WholeNumber = (min: number, max: number): PropertyDecorator =>
  applyDecorators(IsInt(rule('NOT_WHOLE')), Min(min, rule('OUT_OF_RANGE', { min, max })), Max(max, rule('OUT_OF_RANGE', { min, max })));
export const OneOf = (choices: readonly string[], options: { each?: boolean } = {}): PropertyDecorator => IsIn([...choices], { ...rule('NOT_CHOICE'), ...each(options.each) });
export const YesNo = (): PropertyDecorator => IsBoolean(rule('INVALID_VALUE'));
export const ListOf = (min: number, max: number): PropertyDecorator =>
  applyDecorators(IsArray(rule('INVALID_VALUE')), ArrayMinSize(min, rule('TOO_FEW', { min })), ArrayMaxSize(max, rule('TOO_MANY', { max })));
/** An input object, checked by its own rules; use with `ListOf` for a list of them. */
export const Nested = (type: () => new () => object, options: { each?: boolean } = {}): PropertyDecorator =>
  applyDecorators(ValidateNested(each(options.each)), Type(type));
/** The value was checked by its scalar already (Yuan, Date …): it may stand. */
export const Scalar = (): PropertyDecorator => IsString(rule('INVALID_VALUE'));
export const OptionalScalar = (): PropertyDecorator => applyDecorators(IsOptional(), Scalar());

/** A decimal string above zero, for amounts and areas of which none would make no sense. */
export const Positive = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'positive', target: target.constructor, propertyName: String(property),
    options: { message: 'NOT_POSITIVE' },
    validator: { validate: (value: unknown, _: ValidationArguments) => typeof value === 'string' && /[1-9]/.test(value) && !value.startsWith('-') },
  });
};

/** The version of the row that was read; from 0 where there may be no row yet. */
export const Version = (from: 0 | 1 = 1): PropertyDecorator => WholeNumber(from, 2_147_483_647);

/** The caller's own id for a create, so that sending it twice creates nothing twice. */
export const ClientMutationId = (): PropertyDecorator => applyDecorators(IsOptional(), Text({ max: 100 }));
