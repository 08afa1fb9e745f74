import type { ComponentChildren } from 'preact';
import { clauseText } from '../clause-text.ts';
import { fullWidth } from '../full-width.ts';

interface ClauseHeadProps {
  clause: string;
  heading?: string | undefined;
  /** What holds for all rows under it, at the right. */
  children?: ComponentChildren;
}

/** The head of a group of rows: the clause they stand under. It stays in sight while they scroll. */
export function ClauseHead({ clause, heading = '', children }: ClauseHeadProps) {
  return (
    <h2 class="group" lang="zh-CN">
      <span class="clause-address">{clauseText(clause)}</span>
      <span class="clause-heading" title={fullWidth(heading)}>
        {fullWidth(heading)}
      </span>
      <span class="aside">{children}</span>
    </h2>
  );
}
