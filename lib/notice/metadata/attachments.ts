const EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip|jpe?g|png)(?![a-z\d])/gi;
const LONGEST = 120;
/** What cannot be in a name, and so begins it at the latest. */
const NAME = /(?:^|[\s:、;>|/\\“”])(?:\d{1,2}[.、] ?)?([^\s:;>|/\\“”]+)$/;
/** 附件： with its list, to the first line that numbers no attachment. */
const LIST = /(?:^|\n) ?附件 ?: ?([^\n]+(?:\n\s*\d{1,2}[.、][^\n]+)*)/;
const NUMBER = /(?:^|\s)\d{1,2}[.、] ?/;

/** File names of attachments, in the order of the text, each once; without files the names that 附件： lists. */
export function attachmentsIn(text: string): string[] {
  const files = fileNames(text);
  if (files.length > 0) return files;
  const list = LIST.exec(text)?.[1] ?? '';
  return list
    .split(NUMBER)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function fileNames(text: string): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(EXTENSION)) {
    const end = match.index + match[0].length;
    const name = NAME.exec(text.slice(Math.max(0, end - LONGEST), end))?.[1];
    if (name !== undefined && name.length > match[0].length) names.add(name.trim());
  }
  return [...names];
}
