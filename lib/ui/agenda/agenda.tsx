import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { clauseText } from '../clause-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { DueDial } from '../due-dial.tsx';
import type { LibraryDocument } from '../library/library-document.ts';
import { hashOfPlace } from '../library/place.ts';
import type { MyDepartments } from '../my-departments.ts';
import { MyDepartmentsEditor } from '../my-departments-editor.tsx';
import { MyDepartmentsSwitch, switchMyDepartments } from '../my-departments-switch.tsx';
import { deadlineGroups } from '../panel/deadline-groups.ts';
import { Empty } from '../panel/empty.tsx';
import { SearchField } from '../panel/search-field.tsx';
import { timeAxis } from '../panel/time-axis.ts';
import { TimeAxisView } from '../panel/time-axis-view.tsx';
import { useInstalments } from '../panel/use-instalments.ts';
import { SoonDays } from '../soon-days.ts';
import { UnbrokenYears } from '../unbroken-years.tsx';
import type { Words } from '../words/zh-CN.ts';
import { type AgendaEntry, agendaEntries } from './agenda-entries.ts';

interface AgendaProps {
  documents: readonly LibraryDocument[];
  myDepartments: MyDepartments;
  onMyDepartments(mine: MyDepartments): void;
  /** Saves a calendar of these documents; of my departments' tasks only, where that is asked for. */
  onCalendar(documents: readonly string[]): void;
  /** `YYYY-MM-DD` */
  today: string;
  words: Words;
}

/** 时限总览: every deadline of every document on one line of time. */
export function Agenda(props: AgendaProps) {
  const { documents, myDepartments, onMyDepartments, onCalendar, today, words } = props;
  const soonDays = useContext(SoonDays);
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(
    () => agendaEntries(documents, { typed: '', mine: { ...myDepartments, only: false }, words }),
    [documents, words],
  );
  const entries = useMemo(
    () => agendaEntries(documents, { typed, mine: myDepartments, words }),
    [documents, typed, myDepartments, words],
  );
  const byDeadline = useMemo(
    () => new Map(entries.map((entry) => [entry.deadline, entry])),
    [entries],
  );
  const groups = useMemo(
    () => deadlineGroups([...byDeadline.keys()], { today, soonDays }),
    [byDeadline, today, soonDays],
  );
  const axis = useMemo(() => timeAxis([...byDeadline.keys()], { today }), [byDeadline, today]);
  const shown = useInstalments(entries.length, `${typed} ${myDepartments.only}`);
  if (all.length === 0) return <Empty title={words.agenda.none} hint={words.agenda.noneHint} />;
  let left = shown;
  return (
    <div class="agenda">
      <search class="agenda-tools">
        <SearchField
          field={field}
          typed={typed}
          label={words.agenda.search}
          onType={setTyped}
          onLeave={() => list.current?.querySelector('a')?.focus()}
          words={words}
        />
        <MyDepartmentsSwitch
          mine={myDepartments}
          onSwitch={() =>
            switchMyDepartments(myDepartments, onMyDepartments, () => setEditing(!editing))
          }
          words={words}
        />
        <button
          type="button"
          class="button"
          disabled={entries.length === 0}
          onClick={() => onCalendar([...new Set(entries.map(({ document }) => document.id))])}
        >
          <span class="icon icon-calendar" />
          {words.agenda.calendar}
        </button>
      </search>
      {editing && (
        <MyDepartmentsEditor
          mine={myDepartments}
          known={[...new Set(all.flatMap(({ bodies }) => bodies))].slice(0, MOST_OFFERED)}
          onChange={onMyDepartments}
          words={words}
        />
      )}
      <p class="quiet small" role="status">
        {words.agenda.found(entries.length, all.length)}
      </p>
      {axis && <TimeAxisView axis={axis} today={today} words={words} />}
      <div ref={list}>
        {groups.map(({ group, deadlines }) => {
          const now = deadlines.slice(0, Math.max(0, left));
          left -= now.length;
          return (
            <section key={group}>
              <h2 class="group">
                {words[group]}
                <span class="aside">{deadlines.length}</span>
              </h2>
              <ol>
                {now.map((deadline) => {
                  const entry = byDeadline.get(deadline);
                  if (!entry) return null;
                  const key = `${entry.document.id} ${deadline.id}`;
                  return <Row key={key} entry={entry} today={today} words={words} />;
                })}
              </ol>
            </section>
          );
        })}
      </div>
      {entries.length === 0 && (
        <Empty title={words.agenda.nothing} hint={words.agenda.nothingHint} />
      )}
      <p class="footnote quiet small">{words.deadlinesFootnote}</p>
    </div>
  );
}

/** Names that the editor of my departments offers. */
const MOST_OFFERED = 500;

interface RowProps {
  entry: AgendaEntry;
  today: string;
  words: Words;
}

function Row({ entry, today, words }: RowProps) {
  const { document, deadline, issuedOn, matter, bodies } = entry;
  const { start, end, clause } = deadline;
  return (
    <li class="agenda-row">
      <span class="when">{deadline.endDate ?? deadlineText(deadline, words)}</span>
      <DueDial deadline={deadline} today={today} issuedOn={issuedOn} words={words} />
      <div lang="zh-CN">
        <a class="matter" href={hashOfPlace({ document: document.id, start, end })}>
          {matter}
        </a>
        <p class="quiet small">
          <span class="song">
            <UnbrokenYears text={document.title || words.untitled} />
          </span>
          {clause !== undefined && <span class="address">{clauseText(clause)}</span>}
          {bodies.length > 0 && <span class="bodies">{bodies.join(words.comma)}</span>}
        </p>
      </div>
    </li>
  );
}
