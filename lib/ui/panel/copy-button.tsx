import { useEffect, useState } from 'preact/hooks';
import { type TextTable, toHtmlTable, toTabs } from '../table-text.ts';
import type { Words } from '../words/zh-CN.ts';
import { isTyping } from './typing.ts';

interface CopyButtonProps {
  table(): TextTable;
  words: Words;
}

/** How long the button says that it has copied, in ms. */
const SAID = 2500;

/** Puts a table on the clipboard, as HTML and between tabs; so does Ctrl+C where no text is selected. */
export function CopyButton({ table, words }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const say = (rows: number) => setSaid(rows < 0 ? words.notCopied : words.copied(rows));
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (isTyping(event) || getSelection()?.isCollapsed === false) return;
      const copied = table();
      event.clipboardData?.setData('text/html', toHtmlTable(copied));
      event.clipboardData?.setData('text/plain', toTabs(copied));
      event.preventDefault();
      say(copied.rows.length);
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  });
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={words.copyTable}
        title={said || words.copyTable}
        onClick={async () => say(await copy(table()))}
      >
        <span
          class={`icon ${said === '' || said === words.notCopied ? 'icon-copy' : 'icon-check'}`}
        />
      </button>
      <span class={said === words.notCopied ? 'failed small' : 'unseen'} role="status">
        {said}
      </span>
    </>
  );
}

/** @returns the number of rows that were copied; -1 where the browser refuses */
async function copy(table: TextTable): Promise<number> {
  const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const item = { ...part('text/html', toHtmlTable(table)), ...part('text/plain', toTabs(table)) };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return table.rows.length;
  } catch {
    return -1;
  }
}
