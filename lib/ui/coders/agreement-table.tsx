import { pathText } from '../../annotation/codebook/tag-path.ts';
import type { Judged } from '../../annotation/review/double-coding.ts';
import type { FigureTable } from '../picture/figure-table.ts';
import type { Words } from '../words/zh-CN.ts';
import type { CoderNames, ComparingState } from './coders-state.ts';

interface AgreementTableProps {
  agreement: ComparingState['agreement'];
  names: CoderNames;
  words: Words;
}

type On = 'clauses' | 'characters';

const ON: readonly On[] = ['clauses', 'characters'];

/** Cohen's kappa of each tag and of all, on clauses and on characters, with the four counts that it is made of. */
export function AgreementTable({ agreement, names, words }: AgreementTableProps) {
  const rows = [...agreement.tags, { tag: '', ...agreement.all }];
  return (
    <section class="cross agreement" aria-label={words.coders.agreement}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.tag}</th>
            <th scope="col">{words.coders.on}</th>
            <th scope="col">κ</th>
            <th scope="col">{words.coders.observed}</th>
            {headsOf(names, words).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ tag, ...judged }) =>
            ON.map((on) => (
              <tr key={`${tag} ${on}`} class={tag === '' ? 'sum' : undefined}>
                <th scope="row">
                  <span>{tag === '' ? words.coders.allTags : pathText(tag)}</span>
                </th>
                <td>{words.coders.ons[on]}</td>
                <td class="kappa">{kappaText(judged[on], words)}</td>
                <td>{observedText(judged[on])}</td>
                {countsOf(judged[on]).map((count, at) => (
                  // The four cells have no name but their place.
                  <td key={String(at)}>{words.compare.number(count)}</td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
      <p class="quiet small">{words.coders.kappaNote}</p>
    </section>
  );
}

/** The same as a table that leaves; where kappa is undefined its cell says why. */
export function agreementFigures(
  { tags, all }: ComparingState['agreement'],
  names: CoderNames,
  words: Words,
): FigureTable {
  const { coders } = words;
  return {
    name: coders.agreement,
    head: [words.tag, coders.on, 'kappa', coders.observed, ...headsOf(names, words)],
    rows: [...tags, { tag: coders.allTags, ...all }].flatMap(({ tag, ...judged }) =>
      ON.map((on) => [
        tag,
        coders.ons[on],
        judged[on].kappa ?? kappaText(judged[on], words),
        observed(judged[on]),
        ...countsOf(judged[on]),
      ]),
    ),
  };
}

function headsOf({ first, second }: CoderNames, { coders }: Words): string[] {
  return [coders.both, coders.only(first), coders.only(second), coders.neither];
}

function countsOf({ counts }: Judged): number[] {
  return [counts.both, counts.firstOnly, counts.secondOnly, counts.neither];
}

/** The share on which both said the same; undefined where there is nothing. */
function observed({ counts }: Judged): number | undefined {
  const { both, firstOnly, secondOnly, neither } = counts;
  const all = both + firstOnly + secondOnly + neither;
  return all === 0 ? undefined : (both + neither) / all;
}

function observedText(judged: Judged): string {
  const share = observed(judged);
  return share === undefined ? '' : `${(share * 100).toFixed(1)}%`;
}

/** Kappa to three places, or in words why there is none. */
export function kappaText({ counts, kappa }: Judged, { coders }: Words): string {
  if (kappa !== undefined) return kappa.toFixed(3);
  const { both, firstOnly, secondOnly, neither } = counts;
  if (both + firstOnly + secondOnly + neither === 0) return coders.nothingJudged;
  return both === 0 ? coders.neverUsed : coders.alwaysUsed;
}
