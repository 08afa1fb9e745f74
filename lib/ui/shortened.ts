/** So many characters tell one quotation from another in a line. */
const SHORT = 24;

/** The beginning of a quotation, where there is room for a line only. */
export function shortened(quote: string): string {
  const characters = [...quote];
  return characters.length > SHORT ? `${characters.slice(0, SHORT).join('')}…` : quote;
}
