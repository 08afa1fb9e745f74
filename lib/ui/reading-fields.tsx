import { useState } from 'preact/hooks';
import type { MentionReading } from '../notice/decisions.ts';
import { lastDayOf } from '../notice/time/whole-days.ts';
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
      <Day label={decisions.by} name="by" value={reading.by} refusal={decisions.noSuchDay} />
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
        <Day
          label={decisions.startDate}
          name="startDate"
          value={reading.startDate}
          refusal={decisions.noSuchDay}
        />
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
        <Day
          label={decisions.endDate}
          name="endDate"
          value={reading.endDate}
          required={!counted}
          refusal={decisions.noSuchDay}
        />
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
/** As precise as the notice is. */
const DAY = '\\d{4}(-\\d\\d(-\\d\\d)?)?';
/** A term of one unit, as the form can show it: P3Y. */
const TERM = /^P(\d+)([YMWD])$/;
interface EntryProps {
  label: string;
  name: string;
  value: string | number | undefined;
  pattern?: string;
  required?: boolean;
  example?: string;
  onInput?: (field: HTMLInputElement) => void;
}

function Entry(props: EntryProps) {
  const { label, name, value, pattern, required = false, example, onInput } = props;
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        name={name}
        defaultValue={value === undefined ? '' : String(value)}
        autocomplete="off"
        required={required}
        onInput={({ currentTarget }) => onInput?.(currentTarget)}
        {...(pattern !== undefined && { pattern })}
        {...(example !== undefined && { placeholder: example, title: example })}
      />
    </label>
  );
}

/** A day, month or year; one that the calendar does not have is not taken. */
function Day({ refusal, ...props }: Omit<EntryProps, 'pattern'> & { refusal: string }) {
  const check = (field: HTMLInputElement) => {
    const isThere = field.value === '' || lastDayOf(field.value.trim()) !== undefined;
    field.setCustomValidity(isThere ? '' : refusal);
  };
  return <Entry {...props} pattern={DAY} example="2026-12-31" onInput={check} />;
}

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
