import { type GenericSchema, getDotPath, safeParse } from 'valibot';

/**
 * The data of a message if it is as its schema says.
 * @throws an Error that names the message's type and the path of the first fault; never the data itself.
 */
export function checked<T>(type: string, schema: GenericSchema<unknown, T>, data: unknown): T {
  const result = safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = getDotPath(issue) ?? 'data';
  throw new Error(`invalid message ${type}: ${path} should be ${issue.expected ?? issue.message}`);
}
