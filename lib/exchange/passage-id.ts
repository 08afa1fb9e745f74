/**
 * An id for a passage of an annotation that a file gives none: the same at every import, and another than that of any
 * annotation. It is the annotation's UUID, counted on, as one of version 8 (RFC 9562: for uses of one's own).
 *
 * @param annotation `urn:uuid:…`
 * @param number from 1, for the passages after the first
 */
export function passageId(annotation: string, number: number): string {
  const [front, end] = [annotation.slice(0, -12), annotation.slice(-12)];
  const counted = (Number.parseInt(end, 16) + number) % 2 ** 48;
  const own = front.replace(/^(urn:uuid:.{8}-.{4}-)./i, (_, before: string) => `${before}8`);
  return own + counted.toString(16).padStart(12, '0');
}
