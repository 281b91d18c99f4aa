import { Injectable, ValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { ApiError, type ErrorParams, type FieldError } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';

/** Every code of a validation error with the path of its field, `input` in front. */
function flatten(errors: readonly ValidationError[], path: readonly string[]): FieldError[] {
  return errors.flatMap((error) => {
    const contexts: Partial<Record<string, ErrorParams>> = error.contexts ?? {};
    const field = [...path, error.property];
    // One thing to mend per field at a time: the first rule that failed is the one that says most.
    const own = Object.entries(error.constraints ?? {}).slice(0, 1).map(([rule, code]): FieldError => {
      if (rule === 'whitelistValidation') return { code: 'UNKNOWN_FIELD', field, params: { name: error.property } };
      const given: unknown = error.value;
      const value = typeof given === 'string' ? given.slice(0, 40) : null;
      return { code: /^[A-Z][A-Z0-9_]+$/.test(code) ? code : 'INVALID_VALUE', field, params: { value, ...contexts[rule] } };
    });
    return [...own, ...flatten(error.children ?? [], field)];
  });
}

/** Checks every input class by its own decorators; unknown fields are refused, all errors are told at once. */
@Injectable()
export class InputPipe implements PipeTransform {
  // By the name of the argument, which leads the path of every error.
  private readonly pipes = new Map<string, ValidationPipe>();

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    // The id of an argument of its own, as `Id` gives those inside an input.
    if (typeof value === 'string' && isId(value)) return value.toLowerCase();
    return (await this.pipeFor(metadata.data ?? '').transform(value, metadata)) as unknown;
  }

  private pipeFor(argument: string): ValidationPipe {
    const pipe = this.pipes.get(argument) ?? new ValidationPipe({
      transform: true, whitelist: true, forbidNonWhitelisted: true, validationError: { target: false, value: true },
      exceptionFactory: (errors) => new ApiError('BAD_USER_INPUT', flatten(errors, argument ? [argument] : [])),
    });
    this.pipes.set(argument, pipe);
    return pipe;
  }
}
