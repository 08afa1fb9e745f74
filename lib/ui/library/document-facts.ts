import { isRelation } from '../../annotation/record/relation.ts';
import { isAssessment } from '../../annotation/review/assessment.ts';
import type { DeadlineMention } from '../../notice/notice.ts';
import { type Level, regionOf } from '../../notice/region.ts';
import { searchable } from '../../text/searchable.ts';
import { dueOf } from '../due.ts';
import { nearestDeadline } from '../panel/nearest-deadline.tsx';
import type { LibraryDocument } from './library-document.ts';

/** What the list of documents shows of one, and what it is sorted, filtered and found by. */
export interface DocumentFacts {
  id: string;
  of: LibraryDocument;
  /** What the notice issues, where it issues something: 云泽市知识产权强市建设方案. */
  title: string;
  /** With what it does to it: 云泽市人民政府关于印发…的通知. */
  fullTitle: string;
  documentNumber?: string;
  issuers: readonly string[];
  /** `YYYY-MM-DD`: 成文日期, else 发布日期. */
  issuedOn?: string;
  level?: Level;
  region?: string;
  /** Absent while the text is not read. */
  counts?: { tasks: number; targets: number; toReview: number };
  /** Without decisions and relations. */
  annotations: number;
  nearest?: DeadlineMention;
  /** Whether the nearest deadline is near. */
  soon: boolean;
  /** Title, 文号 and issuers in the form in which they are searched. */
  form(): string;
}

/** What the facts are worked out for. */
interface Asked {
  /** `YYYY-MM-DD` */
  today: string;
  /** From so many days before its end on, a deadline is near. */
  soonDays: number;
}

const known = new WeakMap<LibraryDocument, Asked & { facts: DocumentFacts }>();

/** The facts of a document as it stands on a day; worked out once. */
export function factsOf(document: LibraryDocument, asked: Asked): DocumentFacts {
  const before = known.get(document);
  if (before?.today === asked.today && before.soonDays === asked.soonDays) return before.facts;
  const facts = workedOut(document, asked);
  known.set(document, { ...asked, facts });
  return facts;
}

function workedOut(of: LibraryDocument, { today, soonDays }: Asked): DocumentFacts {
  const { document, annotations, notice } = of;
  const { issuers = [], issuedOn, publishedOn, ...metadata } = notice?.metadata ?? {};
  const fullTitle = document.title || metadata.title || '';
  const title = metadata.enclosedTitle ?? fullTitle;
  const documentNumber = document.documentNumber ?? metadata.documentNumber;
  const region = regionOf({ ...metadata, title: fullTitle, issuers });
  const date = issuedOn ?? publishedOn;
  const nearest = notice && nearestDeadline(notice, today);
  let form: string | undefined;
  return {
    id: document.id,
    of,
    title,
    fullTitle,
    ...(documentNumber !== undefined && { documentNumber }),
    issuers,
    ...(date !== undefined && { issuedOn: date }),
    ...(region && { level: region.level }),
    ...(region?.name !== undefined && { region: region.name }),
    ...(notice && {
      counts: {
        tasks: notice.commitments.length,
        targets: notice.mentions.filter(({ kind }) => kind === 'target').length,
        toReview: notice.mentions.filter(({ reviewed }) => reviewed === undefined).length,
      },
    }),
    annotations: annotations.filter((it) => !isAssessment(it) && !isRelation(it)).length,
    ...(nearest && { nearest }),
    soon:
      nearest !== undefined && dueOf(nearest, { today, soonDays, issuedOn: date }).is === 'soon',
    form: () => {
      form ??= searchable([fullTitle, title, documentNumber ?? '', ...issuers].join('§')).form;
      return form;
    },
  };
}
