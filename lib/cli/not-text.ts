/** How the formats begin in which offices pass notices on, and which hold no text that could be read as it is. */
const BEGINNINGS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive, as .docx, .xlsx and .ofd are', [0x50, 0x4b, 0x03, 0x04]],
  [
    'an old Office document, as .doc and .xls are',
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ],
  ['gzipped', [0x1f, 0x8b, 0x08]],
];

/** What the bytes are by their beginning, if they are no text. */
export function notText(bytes: Uint8Array): string | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte))?.[0];
}
