import { useCallback, useContext, useState } from 'preact/hooks';
import type { LibraryDocument } from '../library/library-document.ts';
import { ProgressBar } from '../library/progress-bar.tsx';
import type { MyDepartments } from '../my-departments.ts';
import { Choice } from '../panel/choice.tsx';
import { Empty } from '../panel/empty.tsx';
import { SaveButtons, type Saving } from '../picture/save-buttons.tsx';
import { SoonDays } from '../soon-days.ts';
import type { Words } from '../words/zh-CN.ts';
import { codeByCode, type Meeting } from './code-by-code.ts';
import { type CodeLevel, codeByDocument } from './code-by-document.ts';
import { crossFigures } from './cross-figures.ts';
import { CrossPicture } from './cross-picture.tsx';
import type { CrossTable } from './cross-table.ts';
import { CrossTableView } from './cross-table-view.tsx';
import { type DeadlineColumns, departmentByDeadline } from './department-by-deadline.ts';
import { type Count, useCounting } from './use-counting.ts';

interface CountsProps extends Saving {
  documents: readonly LibraryDocument[];
  myDepartments: MyDepartments;
  /** `YYYY-MM-DD` */
  today: string;
  words: Words;
}

type CountName = 'codesInDocuments' | 'codesTogether' | 'departments';

const LEVELS: readonly CodeLevel[] = ['each', 'root'];
const MEETINGS: readonly Meeting[] = ['clause', 'characters'];
const COLUMNS: readonly DeadlineColumns[] = ['year', 'state'];
const COUNTS: readonly CountName[] = ['codesInDocuments', 'codesTogether', 'departments'];

/** 统计: what is counted against what, as a table, a file or a picture. */
export function Counts(props: CountsProps) {
  const { documents, myDepartments, today, words } = props;
  const soonDays = useContext(SoonDays);
  const [counted, setCounted] = useState<CountName>('codesInDocuments');
  const [level, setLevel] = useState<CodeLevel>('each');
  const [meeting, setMeeting] = useState<Meeting>('clause');
  const [columns, setColumns] = useState<DeadlineColumns>('year');
  const [onlyMine, setOnlyMine] = useState(myDepartments.only);
  const count = useCallback<Count>(
    (all) => {
      if (counted === 'codesInDocuments') return codeByDocument(all, level, words.untitled);
      if (counted === 'codesTogether') return codeByCode(all, level, meeting);
      const mine = { ...myDepartments, only: onlyMine && myDepartments.departments.length > 0 };
      return departmentByDeadline(all, { columns, today, soonDays, mine, words });
    },
    [counted, level, meeting, columns, onlyMine, myDepartments, today, soonDays, words],
  );
  const { table, progress, stop, goOn } = useCounting(count, documents);
  const { names, unit } = words.counts;
  const heads = { name: names[counted], ...headsOf(counted, words) };
  const counts = unit(counted, meeting);
  return (
    <div class="counts">
      <fieldset class="alternatives">
        <legend class="unseen">{words.counts.what}</legend>
        {COUNTS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === counted}
            onClick={() => setCounted(name)}
          >
            {names[name]}
          </button>
        ))}
      </fieldset>
      <div class="count-tools">
        {counted !== 'departments' && (
          <Choice
            label={words.counts.level}
            options={LEVELS}
            names={words.counts.levels}
            chosen={level}
            onChoose={(next) => setLevel(next)}
          />
        )}
        {counted === 'codesTogether' && (
          <Choice
            label={words.counts.meeting}
            options={MEETINGS}
            names={words.counts.meetings}
            chosen={meeting}
            onChoose={(next) => setMeeting(next)}
          />
        )}
        {counted === 'departments' && (
          <Choice
            label={words.counts.columns}
            options={COLUMNS}
            names={words.counts.columnKinds}
            chosen={columns}
            onChoose={(next) => setColumns(next)}
          />
        )}
        {counted === 'departments' && myDepartments.departments.length > 0 && (
          <button
            type="button"
            class="button"
            aria-pressed={onlyMine}
            onClick={() => setOnlyMine(!onlyMine)}
          >
            {words.myDepartment}
          </button>
        )}
        {table && table.rows.length > 0 && (
          <SaveButtons
            {...props}
            name={heads.name}
            table={() => crossFigures(table, heads)}
            picture={() => (
              <CrossPicture
                {...heads}
                table={table}
                source={`${counts}　${words.compare.source(documents.length, today)}`}
                words={words}
              />
            )}
            words={words}
          />
        )}
      </div>
      <ProgressBar progress={progress} onStop={stop} onGoOn={goOn} words={words} />
      {table?.rows.length === 0 && <Empty {...words.counts.none(counted)} />}
      {table && table.rows.length > 0 && (
        <>
          <p class="quiet small">
            {counts}
            {left(counted, table, documents, words)}
          </p>
          <CrossTableView {...heads} table={table} key={counted} words={words} />
        </>
      )}
    </div>
  );
}

function headsOf(counted: CountName, words: Words): { of: string; totalName: string } {
  const { total } = words.counts;
  if (counted === 'codesInDocuments') return { of: words.compare.document, totalName: total };
  if (counted === 'codesTogether') return { of: words.tag, totalName: words.counts.own };
  return { of: words.kinds.department, totalName: total };
}

/** Of the documents by codes, how many have none and are in no row. */
function left(
  counted: CountName,
  { rows }: CrossTable,
  documents: readonly LibraryDocument[],
  words: Words,
): string {
  const without = documents.length - rows.length;
  return counted === 'codesInDocuments' && without > 0 ? words.counts.without(without) : '';
}
