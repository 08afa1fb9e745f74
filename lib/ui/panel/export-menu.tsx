import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportScope } from '../export-choices.ts';
import type { Words } from '../words/zh-CN.ts';
import { Menu } from './menu.tsx';
import type { PanelActions } from './panel-state.ts';

interface ExportMenuProps {
  /** What can be exported here; of several the person chooses. */
  scopes: readonly ExportScope[];
  actions: Pick<PanelActions, 'exportFile'>;
  words: Words;
  /** An icon alone, where there is little room. */
  bare?: boolean;
}

/** The forms in which notices and annotations leave, each with what it is for. */
export function ExportMenu({ scopes, actions, words, bare = false }: ExportMenuProps) {
  const [scope, setScope] = useState<ExportScope>(scopes[0] ?? 'all');
  const { formats } = words.exporting;
  return (
    <Menu
      name={words.export}
      icon="icon-export"
      {...(!bare && { label: words.export })}
      choices={EXPORT_FORMATS.map((format) => ({
        ...formats[format],
        choose: () => actions.exportFile(format, scope),
      }))}
    >
      {scopes.length > 1 && (
        <fieldset class="scopes" aria-label={words.exporting.scope}>
          {scopes.map((it) => (
            <button
              type="button"
              key={it}
              role="menuitemradio"
              aria-checked={it === scope}
              onClick={() => setScope(it)}
            >
              {it === 'document' ? words.thisDocument : words.allDocuments}
            </button>
          ))}
        </fieldset>
      )}
    </Menu>
  );
}
