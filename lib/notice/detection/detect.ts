import type { Detection, Evidence, EvidenceSign } from '../notice.ts';
import { sampleOf } from './sample.ts';
import type { NoticeSignals } from './signals.ts';
import * as words from './words.ts';

/** From this sum of weights on a page is a policy notice. */
const ENOUGH = 3;
/** Fewer characters are no notice. */
const SHORTEST = 100;

/**
 * Whether a page or text is a policy notice, whether it is about intellectual property, and why. Both answers are
 * given for themselves: a plan for agriculture is a notice too, a news item on patents is about them too. Reads at
 * most the first 20,000 characters; never throws.
 */
export function detectNotice(signals: NoticeSignals): Detection {
  const text = sampleOf(signals.text);
  const title = sampleOf(titleOf(signals));
  const form = [
    ...titleEvidence(title),
    ...documentNumber(text),
    ...addressees(text),
    ...duties(text),
    ...outline(text),
    ...site(signals),
    ...otherGenre(text, title, signals),
  ];
  const subject = intellectualProperty(text, title);
  const formSum = sum(form);
  const isPolicy = formSum >= ENOUGH && text.length >= SHORTEST;
  const isIntellectualProperty = sum(subject) >= ENOUGH;
  return {
    isPolicy,
    isIntellectualProperty,
    score: round(
      sureness(text.length < SHORTEST ? -ENOUGH : formSum, isPolicy) *
        sureness(sum(subject), isIntellectualProperty),
    ),
    evidence: [...form, ...subject],
  };
}

function titleOf({ title, meta }: NoticeSignals): string {
  return (metaValue(meta, 'articletitle') || title || '').trim();
}

function metaValue(meta: NoticeSignals['meta'], name: string): string {
  for (const [key, value] of Object.entries(meta ?? {})) {
    if (key.toLowerCase() === name) return value;
  }
  return '';
}

/** 关于印发…的通知-云泽市人民政府: names of the site and column may follow. */
function titleEvidence(title: string): Evidence[] {
  const match = new RegExp(words.DOCUMENT_TITLE).exec(title);
  return match ? [evidence('title', 2, match[0])] : [];
}

function documentNumber(text: string): Evidence[] {
  const match = new RegExp(words.DOCUMENT_NUMBER).exec(text.slice(0, 3000));
  return match ? [evidence('documentNumber', 1.5, match[0])] : [];
}

function addressees(text: string): Evidence[] {
  const match = new RegExp(words.ADDRESSEES).exec(text.slice(0, 3000));
  return match ? [evidence('addressees', 1.5, match[0].trim())] : [];
}

/** Formulas of issue, bodies named as responsible, and how densely the text gives work. */
function duties(text: string): Evidence[] {
  const formulas = count(text, words.FORMULAS);
  const responsible = count(text, words.RESPONSIBLE);
  const duty = count(text, words.DUTIES);
  const perThousand = (1000 * duty.times) / Math.max(500, text.length);
  return [
    ...(formulas.times > 0 ? [evidence('issuingWords', 1.5, formulas.first, formulas.times)] : []),
    ...(responsible.times > 1
      ? [evidence('responsibleBodies', 1, responsible.first, responsible.times)]
      : []),
    ...(perThousand >= 6
      ? [evidence('dutyWords', perThousand >= 15 ? 2 : 1, duty.first, duty.times)]
      : []),
  ];
}

function outline(text: string): Evidence[] {
  const headings = count(text, words.HEADINGS);
  if (headings.times < 3) return [];
  return [evidence('outline', headings.times >= 8 ? 1.5 : 1, headings.first, headings.times)];
}

/** The tags of 国办发〔2017〕47号 and the containers of the usual site software. Evidence, not proof. */
function site({ meta, containers }: NoticeSignals): Evidence[] {
  const column = sampleOf(`${metaValue(meta, 'columntype')} ${metaValue(meta, 'columnname')}`);
  const documents = new RegExp(words.DOCUMENT_COLUMNS).exec(column);
  const container = containers?.[0];
  return [
    ...(documents && !new RegExp(words.OTHER_COLUMNS).test(column)
      ? [evidence('siteMeta', 0.5, column.trim())]
      : []),
    ...(container === undefined ? [] : [evidence('container', 0.5, container)]),
  ];
}

function otherGenre(text: string, title: string, { meta, linkDensity }: NoticeSignals): Evidence[] {
  const column = sampleOf(`${metaValue(meta, 'columntype')} ${metaValue(meta, 'columnname')}`);
  const inTitle = new RegExp(words.OTHER_TITLE).exec(title);
  const inColumn = new RegExp(words.OTHER_COLUMNS).exec(column);
  const inText = count(text, words.OTHER_GENRES);
  const dense = (1000 * inText.times) / Math.max(1000, text.length) >= 0.5;
  return [
    ...(inTitle ? [evidence('notNotice', -5, inTitle[0])] : []),
    ...(inColumn ? [evidence('notNotice', -2, inColumn[0])] : []),
    ...(dense
      ? [evidence('notNotice', inText.times > 1 ? -3 : -2, inText.first, inText.times)]
      : []),
    ...(linkDensity !== undefined && linkDensity > 0.4 ? [evidence('notNotice', -3)] : []),
  ];
}

/** In the title it is the subject; otherwise it must be what the text speaks of again and again. */
function intellectualProperty(text: string, title: string): Evidence[] {
  const inTitle = new RegExp(words.FIELDS).exec(title);
  const inText = count(text, words.FIELDS);
  const perThousand = (1000 * inText.times) / Math.max(500, text.length);
  const weight = inText.times < 3 ? 0 : Math.min(4, perThousand / 2);
  return [
    ...(inTitle ? [evidence('intellectualProperty', 2.5, inTitle[0])] : []),
    ...(weight >= 0.5
      ? [evidence('intellectualProperty', round(weight), inText.first, inText.times)]
      : []),
  ];
}

function count(text: string, source: string): { times: number; first: string } {
  const found = text.match(new RegExp(source, 'g')) ?? [];
  return { times: found.length, first: (found[0] ?? '').trim() };
}

function evidence(sign: EvidenceSign, weight: number, quote?: string, times?: number): Evidence {
  return {
    sign,
    weight,
    ...(quote !== undefined && { quote: quote.slice(0, 80) }),
    ...(times !== undefined && { count: times }),
  };
}

const sum = (found: readonly Evidence[]) => found.reduce((total, { weight }) => total + weight, 0);
const round = (number: number) => Math.round(number * 100) / 100;

/** How sure a yes or no is: one half at the threshold. */
function sureness(weights: number, answer: boolean): number {
  const yes = 1 / (1 + Math.exp(ENOUGH - weights));
  return answer ? yes : 1 - yes;
}
