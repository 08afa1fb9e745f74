import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import type { FigureTable } from './figure-table.ts';
import { pictureFile } from './picture-file.tsx';

/** How tables and pictures leave; the page does it. */
export interface Saving {
  saveTable(table: FigureTable): void;
  saveFile(file: File): void;
}

interface SaveButtonsProps extends Saving {
  /** Also the name of the files. */
  name: string;
  /** Made when it is asked for. */
  table(): FigureTable;
  /** One `svg`, as `pictureFile` wants it; undefined where there is nothing to draw. */
  picture(): VNode | undefined;
  words: Words;
}

/** CSV, SVG and PNG of what is shown. */
export function SaveButtons({
  name,
  table,
  picture,
  saveTable,
  saveFile,
  words,
}: SaveButtonsProps) {
  const [failed, setFailed] = useState(false);
  const save = async (type: 'svg' | 'png') => {
    const drawn = picture();
    if (!drawn) return;
    try {
      saveFile(await pictureFile(drawn, name, type));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="save-buttons">
      <button type="button" class="button" onClick={() => saveTable(table())}>
        <span class="icon icon-export" />
        CSV
      </button>
      {picture() && (
        <>
          <button type="button" class="button" onClick={() => save('png')}>
            PNG
          </button>
          <button type="button" class="button" onClick={() => save('svg')}>
            SVG
          </button>
        </>
      )}
      {failed && <p role="alert">{words.compare.pictureFailed}</p>}
    </div>
  );
}
