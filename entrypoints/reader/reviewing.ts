import { browser } from 'wxt/browser';
import { describe } from '../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { withPlace } from '../../lib/annotation/record/edit.ts';
import {
  type Assessment,
  assessmentOf,
  createAssessment,
  type MachineMark,
  withAssessment,
} from '../../lib/annotation/review/assessment.ts';
import { type MentionReading, readingOf } from '../../lib/notice/decisions.ts';
import type { Mention, MentionKind } from '../../lib/notice/notice.ts';
import type { Span } from '../../lib/text/span.ts';
import { newId } from '../writing/new-id.ts';
import { decisionsUnderWay } from './decisions-under-way.ts';
import type { Notebook } from './notebook.ts';
import type { Session } from './session.ts';

/** What a person decides about marks. Each resolves when the store has confirmed, and is one step for undo. */
export interface Reviewing {
  accept(mention: Mention): Promise<unknown>;
  /** A mark that the person added is taken away. `step` names what was done, for undo. */
  reject(mention: Mention, step?: string): Promise<unknown>;
  correct(mention: Mention, span: Span, reading: MentionReading): Promise<unknown>;
  /** Returns the id of the new mark. */
  add(span: Span, reading: MentionReading): Promise<string>;
  /** Takes back what was decided about it. */
  withdraw(mention: Mention): Promise<unknown>;
  /** Returns how many there were. */
  acceptAll(kind: MentionKind): Promise<number>;
}

export function openReviewing(session: Session, notebook: Notebook): Reviewing {
  const made = (span: Span, assessment: Assessment): Annotation =>
    createAssessment({
      id: newId(),
      document: { id: session.document },
      source: location.href,
      selectors: selectorsOf(session, span),
      time: new Date().toISOString(),
      assessment,
    });
  const underWay = decisionsUnderWay(session);
  const heldBy = (mention: Mention) =>
    underWay.of(mention) ?? session.annotations.find(({ id }) => id === mention.decision);
  const decide = async (mention: Mention, span: Span, said: Assessment, step?: string) => {
    const before = heldBy(mention);
    const time = new Date().toISOString();
    const decision = before
      ? withPlace(withAssessment(before, said, time), selectorsOf(session, span), time)
      : made(span, said);
    await underWay.until(mention, decision, notebook.keepAll([decision], step));
  };
  const machineOf = (mention: Mention): MachineMark | undefined => {
    const before = heldBy(mention);
    return before ? assessmentOf(before)?.machine : machineMark(mention);
  };
  const decidedAs = (mention: Mention) => {
    const own = underWay.of(mention);
    return own ? assessmentOf(own)?.decision : mention.reviewed;
  };
  const withdraw = async (mention: Mention, step?: string) => {
    const decision = heldBy(mention)?.id ?? mention.decision;
    if (decision !== undefined) await notebook.remove(decision, step);
  };
  return {
    accept(mention) {
      const machine = machineOf(mention);
      if (!machine || decidedAs(mention)) return Promise.resolve();
      return decide(mention, mention, { decision: 'accepted', machine });
    },
    reject(mention, step) {
      const machine = machineOf(mention);
      if (!machine) return withdraw(mention, step);
      return decide(mention, mention, { decision: 'rejected', machine }, step);
    },
    correct(mention, span, reading) {
      const machine = machineOf(mention);
      const said = machine
        ? { decision: 'corrected' as const, machine, mention: reading }
        : { decision: 'added' as const, mention: reading };
      return decide(mention, span, said);
    },
    async add(span, reading) {
      const annotation = made(span, { decision: 'added', mention: reading });
      await notebook.keepAll([annotation]);
      return annotation.id;
    },
    withdraw: (mention) => withdraw(mention),
    async acceptAll(kind) {
      const open = session.notice.mentions.filter((it) => it.kind === kind && !it.reviewed);
      if (open.length === 0) return 0;
      await notebook.keepAll(
        open.map((it) => made(it, { decision: 'accepted', machine: machineMark(it) })),
      );
      return open.length;
    },
  };
}

const selectorsOf = ({ page, notice }: Session, { start, end }: Span) =>
  describe(page.text, { start, end }, notice.outline);

/** A finding as its decision keeps it: how it was read, by which rule of which version, and where. */
function machineMark(mention: Mention): MachineMark {
  const { rule, start, end } = mention;
  const { version } = browser.runtime.getManifest();
  return { ...readingOf(mention), rule, version, start, end };
}
