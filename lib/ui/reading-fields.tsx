import { useState } from 'preact/hooks';
import type { MentionReading } from '../notice/decisions.ts';
import type { Words } from './words/zh-CN.ts';

type Of<K extends MentionReading['kind']> = Extract<MentionReading, { kind: K }>;

/** The fields of one kind, filled with a reading; their names are those of `readingFrom`. */
export function Fields({ reading, words }: { reading: MentionReading; words: Words }) {
  switch (reading.kind) {
    case 'target':
      return <TargetFields reading={reading} words={words} />;
    case 'deadline':
      return <DeadlineFields reading={reading} words={words} />;
    case 'department':
      return <DepartmentFields reading={reading} words={words} />;
  }
}

function TargetFields({ reading, words }: { reading: Of<'target'>; words: Words }) {
  const { decisions } = words;
  return (
    <>
      <Entry label={words.indicator} name="indicator" value={reading.indicator} required />
      <Choice
        label={decisions.comparator}
        name="comparator"
        value={reading.comparator}
        options={Object.entries(decisions.comparators)}
      />
      <Entry label={words.value} name="value" value={reading.value} pattern={NUMBER} required />
      <Entry label={decisions.valueMax} name="valueMax" value={reading.valueMax} pattern={NUMBER} />
      <Entry label={decisions.unit} name="unit" value={reading.unit} />
      <Choice
        label={decisions.change}
        name="change"
        value={reading.change}
        options={Object.entries(decisions.changes)}
      />
      <Choice
        label={decisions.per}
        name="per"
        value={reading.per ?? ''}
        options={[
          ['', decisions.once],
          ['year', words.recurring],
        ]}
      />
      <Day label={decisions.by} name="by" value={reading.by} />
    </>
  );
}

function DeadlineFields({ reading, words }: { reading: Of<'deadline'>; words: Words }) {
  const [relation, setRelation] = useState<string>(reading.relation);
  const { decisions } = words;
  const counted = relation === 'within' || relation === 'every';
  const term = TERM.exec(reading.value ?? '');
  return (
    <>
      <Choice
        label={decisions.relation}
        name="relation"
        value={relation}
        options={Object.entries(decisions.relations)}
        onChange={setRelation}
      />
      {relation === 'during' && (
        <Day label={decisions.startDate} name="startDate" value={reading.startDate} />
      )}
      {counted && (
        <>
          <Entry label={decisions.count} name="count" value={term?.[1]} pattern={COUNT} required />
          <Choice
            label={decisions.unit}
            name="unit"
            value={reading.workdays ? 'workday' : (term?.[2] ?? 'M')}
            options={Object.entries(decisions.units)}
          />
        </>
      )}
      {relation !== 'every' && (
        <Day label={decisions.endDate} name="endDate" value={reading.endDate} required={!counted} />
      )}
    </>
  );
}

function DepartmentFields({ reading, words }: { reading: Of<'department'>; words: Words }) {
  return (
    <>
      <Entry label={words.departmentName} name="name" value={reading.name} required />
      <Choice
        label={words.decisions.role}
        name="role"
        value={reading.role}
        options={Object.entries(words.roles)}
      />
    </>
  );
}

const NUMBER = '-?\\d+(\\.\\d+)?';
const COUNT = '\\d+';
/** A term of one unit, as the form can show it: P3Y. */
const TERM = /^P(\d+)([YMWD])$/;
/** As precise as the notice is. */
const DAY = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

interface EntryProps {
  label: string;
  name: string;
  value: string | number | undefined;
  pattern?: string;
  required?: boolean;
  example?: string;
}

function Entry({ label, name, value, pattern, required = false, example }: EntryProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        name={name}
        defaultValue={value === undefined ? '' : String(value)}
        autocomplete="off"
        required={required}
        {...(pattern !== undefined && { pattern })}
        {...(example !== undefined && { placeholder: example, title: example })}
      />
    </label>
  );
}

const Day = (props: Omit<EntryProps, 'pattern'>) => (
  <Entry {...props} pattern={DAY} example="2026-12-31" />
);

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange?: (value: string) => void;
}

/** One of a few words. */
export function Choice({ label, name, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        class="field"
        name={name}
        onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
      >
        {options.map(([it, text]) => (
          <option key={it} value={it} selected={it === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
