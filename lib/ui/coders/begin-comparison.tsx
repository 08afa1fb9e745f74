import { useState } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import type { CoderNames, CodersFailure } from './coders-state.ts';

interface BeginComparisonProps {
  failed: CodersFailure | undefined;
  onBegin(file: File, names: CoderNames): void;
  words: Words;
}

/** Asks who the two coders are and for the colleague's file, and says what will become of it. */
export function BeginComparison({ failed, onBegin, words }: BeginComparisonProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [file, setFile] = useState<File>();
  const names = {
    first: first.trim() || words.coders.me,
    second: second.trim() || words.coders.colleague,
  };
  return (
    <form
      class="coders-begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) onBegin(file, names);
      }}
    >
      <p>{words.coders.what}</p>
      <label>
        <span>{words.coders.myName}</span>
        <input
          class="field"
          value={first}
          placeholder={words.coders.me}
          maxLength={40}
          onInput={({ currentTarget }) => setFirst(currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.coders.theirName}</span>
        <input
          class="field"
          value={second}
          placeholder={words.coders.colleague}
          maxLength={40}
          onInput={({ currentTarget }) => setSecond(currentTarget.value)}
        />
      </label>
      <div class="their-file">
        <span id="their-file">{words.coders.file}</span>
        <label class="button">
          <span class="icon icon-import" />
          {words.coders.chooseFile}
          <input
            type="file"
            class="unseen"
            accept=".jsonld,.json,.qdpx,application/ld+json,application/json"
            aria-labelledby="their-file"
            aria-describedby="their-file-name"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
          />
        </label>
        <output id="their-file-name">{file?.name}</output>
      </div>
      {failed && (
        <p class="caution" role="alert">
          <span class="icon icon-info" />
          <span>{failureText(failed, words)}</span>
        </p>
      )}
      <button type="submit" class="button primary" disabled={!file}>
        {words.coders.begin}
      </button>
      <p class="quiet small">{words.coders.promise}</p>
    </form>
  );
}

function failureText(failed: CodersFailure, words: Words): string {
  if (failed.is === 'refused') {
    return words.coders.refused(failed.file, failed.errors, failed.first);
  }
  if (failed.is === 'nothingShared') return words.coders.nothingShared(failed.file);
  return `${words.failed}：${failed.message}`;
}
