import { inLanguage, type PlacedCode } from '../../annotation/codebook/codebook.ts';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import { useTagHue } from '../tags.ts';
import { UseText } from './code-fields.tsx';
import type { CodebookViewProps } from './view-props.ts';

/** What a code of a built-in codebook is; it is not changed. */
export function CodeFacts(props: CodebookViewProps & { code: PlacedCode }) {
  const { words, code } = props;
  const tagHue = useTagHue();
  const names = words.codebookEditor;
  return (
    <dl class="code-fields">
      <dt class="label">{names.codeTitle}</dt>
      <dd>
        <span class="tag" style={tagHue(code.path)}>
          {pathText(code.path)}
        </span>
      </dd>
      {code.key && (
        <>
          <dt class="label">{names.key}</dt>
          <dd>
            <kbd>{code.key}</kbd>
          </dd>
        </>
      )}
      <dt class="label">{names.definition}</dt>
      <dd>{inLanguage(code.definition, words.language)}</dd>
      <dt class="label">{names.example}</dt>
      <dd class="song" lang="zh-CN">
        {code.example}
      </dd>
      <dt class="label">{names.uses}</dt>
      <dd>
        <UseText {...props} path={code.path} />
      </dd>
    </dl>
  );
}
