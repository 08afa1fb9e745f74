/** 2017—2020年, 2024年—2027年, 2021-2025 */
const YEARS = /((?:19|20)\d{2}年?[—－–~～-]+(?:19|20)?\d{2}年?)/u;

/** Words of a notice whose spans of years stay on one line: a dash alone would let them break after it. */
export function UnbrokenYears({ text }: { text: string }) {
  const parts = text.split(YEARS);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>{parts.map((part, at) => (at % 2 === 1 ? <span class="unbroken">{part}</span> : part))}</>
  );
}
