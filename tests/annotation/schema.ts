import * as v from 'valibot';

/** What a schema has against a value; nothing if it lets it pass. */
export function parse(schema: v.GenericSchema, value: unknown): string[] {
  return v.safeParse(schema, value).issues?.map(({ message }) => message) ?? [];
}
