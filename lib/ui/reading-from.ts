import type { MentionReading } from '../notice/decisions.ts';
import type {
  Comparator,
  DeadlineMention,
  MentionKind,
  Role,
  TargetMention,
} from '../notice/notice.ts';

/** What a new mark of a kind is taken for before anything is known of it. */
export function firstReading(kind: MentionKind, quote: string): MentionReading {
  switch (kind) {
    case 'target':
      return { kind, indicator: '', comparator: '>=', value: 0, unit: '', change: 'level' };
    case 'deadline':
      return { kind, type: 'DATE', relation: 'by' };
    case 'department':
      return { kind, name: quote, aliases: [], role: 'responsible' };
  }
}

/** The reading that a form's fields give; what they do not ask for stays as in `before`, which is of that kind. */
export function readingFrom(fields: FormData, before: MentionReading): MentionReading {
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  switch (before.kind) {
    case 'target':
      return targetFrom(text, before);
    case 'deadline':
      return deadlineFrom(text);
    case 'department':
      return { ...before, name: text('name'), role: text('role') as Role };
  }
}

type Field = (name: string) => string;
type Of<K extends MentionKind> = Extract<MentionReading, { kind: K }>;

function targetFrom(text: Field, before: Of<'target'>): MentionReading {
  const { valueMax: _, per: __, by: ___, ...kept } = before;
  const by = text('by');
  return {
    ...kept,
    indicator: text('indicator'),
    comparator: text('comparator') as Comparator,
    value: Number(text('value')),
    ...(text('valueMax') !== '' && { valueMax: Number(text('valueMax')) }),
    unit: text('unit'),
    change: text('change') as TargetMention['change'],
    ...(text('per') === 'year' && { per: 'year' }),
    ...(by !== '' && { by }),
  };
}

/** TIMEX3: a term is a DURATION, what returns a SET, all else a DATE. */
const TYPES = { by: 'DATE', during: 'DATE', within: 'DURATION', every: 'SET' } as const;

function deadlineFrom(text: Field): MentionReading {
  const relation = text('relation') as DeadlineMention['relation'];
  const [startDate, endDate, count] = [text('startDate'), text('endDate'), text('count')];
  const counted = relation === 'within' || relation === 'every';
  const unit = text('unit');
  return {
    kind: 'deadline',
    type: TYPES[relation],
    relation,
    ...(relation === 'during' && startDate !== '' && { startDate }),
    ...(relation !== 'every' && endDate !== '' && { endDate }),
    ...(counted && count !== '' && { value: `P${count}${unit === 'workday' ? 'D' : unit}` }),
    ...(counted && unit === 'workday' && { workdays: true }),
  };
}
