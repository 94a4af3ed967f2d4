import { join } from 'node:path';
import { Ajv, type SchemaObject, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import type { Answers } from './answers.js';

const LARGEST = 2 ** 31 - 1;

/** The protocol's numbers, which its types can't tell from others. */
const NUMBERS: Readonly<Record<string, SchemaObject>> = {
  uinteger: { type: 'integer', minimum: 0, maximum: LARGEST },
  integer: { type: 'integer', minimum: -LARGEST - 1, maximum: LARGEST },
};

/**
 * Checks of answers, made of the types that the protocol's own package declares: nothing may be missing, of another
 * type, or there and unknown to the protocol.
 */
export function answerChecks(): (method: keyof Answers) => ValidateFunction {
  const generator = createGenerator({
    path: join(import.meta.dirname, 'answers.ts'),
    tsconfig: join(import.meta.dirname, '../tsconfig.json'),
    type: 'Answers',
    expose: 'all',
    skipTypeCheck: true,
    additionalProperties: false,
  });
  const schema = generator.createSchema('Answers');
  const ajv = new Ajv({ strict: false, allErrors: false });
  ajv.addSchema({ definitions: { ...schema.definitions, ...NUMBERS } }, 'protocol');
  return (method) => {
    const path = method.replaceAll('/', '~1');
    return ajv.getSchema(
      `protocol#/definitions/Answers/properties/${encodeURIComponent(path).replaceAll('%7E', '~')}`,
    )!;
  };
}
