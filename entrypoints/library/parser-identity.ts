/** Put in by the build: see `wxt.config.ts`. */
declare const __PARSER_IDENTITY__: string;

/** Another one for each change to the parser, so that what another parser has read is read again. */
export const PARSER_IDENTITY = __PARSER_IDENTITY__;
