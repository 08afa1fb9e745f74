import { useMemo, useRef } from 'preact/hooks';
import { fullWidth } from '../full-width.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { SaveButtons, type Saving } from '../picture/save-buttons.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { Comparison, ComparisonChoice } from './comparison-choice.ts';
import { comparisonFigures } from './comparison-figures.ts';
import { ComparisonPicture, type Panel } from './comparison-picture.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { LivePlot } from './live-plot.tsx';
import { plotMarks } from './plot-marks.ts';
import { plotScale } from './plot-scale.ts';
import { shortTitle } from './short-title.ts';
import { useWidth } from './use-width.ts';

interface ComparisonViewProps extends Saving {
  comparison: Comparison;
  choice: ComparisonChoice;
  onChange(choice: ComparisonChoice): void;
  documents: ReadonlyMap<string, LibraryDocument>;
  /** `YYYY-MM-DD` */
  today: string;
  words: Words;
}

const HEIGHT = 260;

/** One indicator: what it is measured in, the definitions near it, the pictures, and the table that says the same. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, choice, onChange, documents, today, words } = props;
  const { indicator, near, measures, measure, definitions, wordings } = comparison;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 640);
  const panels = useMemo(() => panelsOf(comparison, today), [comparison, today]);
  const names = useMemo(
    () => new Map([...documents].map(([id, { document }]) => [id, shortTitle(document.title)])),
    [documents],
  );
  const titles = useMemo(
    () =>
      new Map([...documents].map(([id, { document }]) => [id, document.title || words.untitled])),
    [documents, words],
  );
  const now = yearOf(today);
  const unit = words.compare.measure(unitText(measure.unit, words), measure.change, measure.yearly);
  const targets = definitions.flatMap((it) => it.targets);
  const undrawn = targets.filter(({ target }) => target.by === undefined).length;
  const without = documents.size - new Set(targets.map(({ document }) => document)).size;
  const source = words.compare.source(documents.size - without, today);
  return (
    <section class="comparison-view" aria-labelledby="comparison-title" ref={place}>
      <header>
        <h2 id="comparison-title" lang="zh-CN">
          {fullWidth(indicator.name)}
        </h2>
        <SaveButtons
          {...props}
          name={fullWidth(indicator.name)}
          table={() => comparisonFigures(indicator.name, targets, documents, words)}
          picture={() =>
            panels.length === 0 ? undefined : (
              <ComparisonPicture {...{ panels, unit, source, now, names, words }} />
            )
          }
        />
      </header>
      <fieldset class="alternatives">
        <legend class="unseen">{words.compare.measures}</legend>
        {measures.map(({ unit, change, yearly, targets }, at) => (
          <button
            key={`${unit} ${change} ${yearly}`}
            type="button"
            aria-pressed={measures[at] === measure}
            onClick={() => onChange({ ...choice, measure: at })}
          >
            {words.compare.measure(unitText(unit, words), change, yearly)} {targets.length}
          </button>
        ))}
      </fieldset>
      {near.length > 0 && (
        <fieldset class="near">
          <legend>{words.compare.near}</legend>
          {near.slice(0, MOST_NEAR).map(({ key, name, documents }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={choice.beside.includes(key)}
                onChange={() =>
                  onChange({ ...choice, measure: 0, beside: toggled(choice.beside, key) })
                }
              />
              <span lang="zh-CN">{fullWidth(name)}</span>
              <span class="quiet">{words.compare.inDocuments(documents)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Caution names={definitions.map(({ name }) => name)} wordings={wordings} words={words} />
      {panels.map(({ name, marks, scale }) => (
        <figure key={name} class="comparison-figure">
          <figcaption>
            <span lang="zh-CN">{fullWidth(name)}</span>
            <span class="quiet">{unit}</span>
          </figcaption>
          <LivePlot
            {...{ marks, scale, width, now, names, titles, words }}
            height={HEIGHT}
            label={words.compare.summary(
              fullWidth(name),
              marks.length,
              marks[0]?.year ?? 0,
              marks.at(-1)?.year ?? 0,
            )}
          />
        </figure>
      ))}
      {panels.length > 0 && <Legend words={words} />}
      <p class="quiet small">
        {panels.length === 0 && words.compare.nothingDrawn}
        {panels.length > 0 && undrawn > 0 && words.compare.notDrawn(undrawn)}
        {without > 0 && words.compare.without(without)}
      </p>
      <ComparisonTable {...{ targets, titles, words }} />
    </section>
  );
}

/** More near definitions than that are another search. */
const MOST_NEAR = 12;

const toggled = (keys: readonly string[], key: string) =>
  keys.includes(key) ? keys.filter((it) => it !== key) : [...keys, key];

/** 2026.88 in the middle of November 2026. */
function yearOf(today: string): number {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

function unitText(unit: string, words: Words): string {
  return words.units[unit] ?? unit;
}

/** A picture for each definition; all on the same axes, so that they can be held against each other. */
function panelsOf({ definitions }: Comparison, today: string): Panel[] {
  const drawn = definitions
    .map(({ name, targets }) => ({ name, marks: plotMarks(targets) }))
    .filter(({ marks }) => marks.length > 0);
  const scale = plotScale(
    drawn.flatMap(({ marks }) => marks),
    Number(today.slice(0, 4)),
  );
  return scale ? drawn.map((one) => ({ ...one, scale })) : [];
}

interface CautionProps {
  names: readonly string[];
  wordings: readonly string[];
  words: Words;
}

/** Says when not all of it is one thing, or not printed as one. */
function Caution({ names, wordings, words }: CautionProps) {
  const text =
    names.length > 1
      ? words.compare.otherDefinitions(names.map(fullWidth))
      : wordings.length > 1
        ? words.compare.otherWording(wordings.slice(0, 4).map(fullWidth))
        : undefined;
  if (text === undefined) return null;
  return (
    <p class="caution">
      <span class="icon icon-info" />
      <span>{text}</span>
    </p>
  );
}

function Legend({ words }: { words: Words }) {
  return (
    <p class="legend plot-legend">
      <span class="sign-start">{words.compare.reached}</span>
      <span class="sign-goal">{words.compare.goal}</span>
    </p>
  );
}
