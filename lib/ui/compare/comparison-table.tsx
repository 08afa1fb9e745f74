import type { StatedTarget } from '../../notice/across/indicators.ts';
import { clauseText } from '../clause-text.ts';
import { dateText } from '../date-text.ts';
import { fullWidth } from '../full-width.ts';
import { hashOfPlace } from '../library/place.ts';
import { baselineText, targetValue } from '../target-value.ts';
import { UnbrokenYears } from '../unbroken-years.tsx';
import type { Words } from '../words/zh-CN.ts';

interface ComparisonTableProps {
  targets: readonly StatedTarget[];
  titles: ReadonlyMap<string, string>;
  words: Words;
}

/** What the picture shows, and what it cannot, in the notices' own words; each row opens its clause. */
export function ComparisonTable({ targets, titles, words }: ComparisonTableProps) {
  const hasBaselines = targets.some(({ target }) => baselineText(target, words));
  return (
    <table class="list comparison">
      <caption class="unseen">{words.compare.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.compare.document}</th>
          <th scope="col">{words.compare.printedIndicator}</th>
          {hasBaselines && (
            <th scope="col" class="number">
              {words.baseline}
            </th>
          )}
          <th scope="col" class="number">
            {words.value}
          </th>
          <th scope="col">{words.deadlines}</th>
          <th scope="col">{words.clause}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ document, target }) => (
          <tr key={`${document} ${target.id}`}>
            <th scope="row" class="song" lang="zh-CN">
              <UnbrokenYears text={titles.get(document) ?? ''} />
            </th>
            <td lang="zh-CN">{fullWidth(target.indicator)}</td>
            {hasBaselines && (
              <td class="number" lang="zh-CN">
                {baselineText(target, words)}
              </td>
            )}
            <td class="number" lang="zh-CN">
              <b>{targetValue(target, words)}</b>
            </td>
            <td class="date">
              {target.by === undefined ? (
                <span class="quiet">{words.compare.noYear}</span>
              ) : (
                words.until(dateText(target.by, words))
              )}
            </td>
            <td>
              <a
                class="address"
                href={hashOfPlace({ document, start: target.start, end: target.end })}
              >
                {target.clause === undefined ? words.compare.open : clauseText(target.clause)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
