import type { TargetMention } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { fullWidth } from '../full-width.ts';
import type { TextTable } from '../table-text.ts';
import { baselineText, targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { Matched } from './matched.tsx';
import type { ViewProps } from './view-props.ts';

interface TargetTableProps extends ViewProps {
  targets: readonly TargetMention[];
  terms: readonly string[];
}

/** The targets as a plain table: 指标, 基期, 目标值, 时限. */
export function TargetTable({ targets, terms, state, actions, words }: TargetTableProps) {
  return (
    <table class="target-table">
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.baseline}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.deadlines}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <tr key={target.id} aria-current={target.id === state.selected || undefined}>
            <th scope="row" lang="zh-CN">
              <button
                type="button"
                class="reveal"
                tabIndex={-1}
                onClick={() => actions.reveal({ id: target.id })}
              >
                <Matched text={fullWidth(target.indicator)} terms={terms} />
              </button>
            </th>
            <td lang="zh-CN">{baselineText(target, words)?.replace(/ (?=[^ ]+$)/u, '\u00a0')}</td>
            <td lang="zh-CN">
              <b>
                <Matched text={targetValue(target, words)} terms={terms} />
              </b>
            </td>
            <td>{target.by}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The targets for the clipboard: 序号, 条款, 指标, 基期, 目标值, 时限. */
export function targetsAsText(targets: readonly TargetMention[], words: Words): TextTable {
  return {
    head: words.targetColumns,
    rows: targets.map((target, at) => [
      String(at + 1),
      clauseText(target.clause ?? ''),
      fullWidth(target.indicator),
      baselineText(target, words) ?? '',
      targetValue(target, words),
      target.by ?? '',
    ]),
  };
}
