import type { Words } from '../words/zh-CN.ts';

interface ExportChoiceProps {
  formats: readonly string[];
  onExport(format: string): void;
  words: Words;
}

/** Export in one of the formats, chosen in the browser's own list. */
export function ExportChoice({ formats, onExport, words }: ExportChoiceProps) {
  const names: Readonly<Record<string, { name: string }>> = words.exporting.formats;
  return (
    <label class="picker" title={words.export}>
      <select
        aria-label={words.library.exportChosen}
        value=""
        onChange={({ currentTarget }) => {
          onExport(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="" disabled hidden>
          {words.export}
        </option>
        {formats.map((format) => (
          <option key={format} value={format}>
            {names[format]?.name ?? format}
          </option>
        ))}
      </select>
      <span class="icon icon-down" />
    </label>
  );
}
