import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { LIMITS } from '../../lib/annotation/record/limits.ts';
import { type Places, placeKey } from '../../lib/annotation/record/passage-places.ts';
import { passagesOf } from '../../lib/annotation/record/passages.ts';
import { isRelation, type Relation, relationsAmong } from '../../lib/annotation/record/relation.ts';
import {
  decisionsOn,
  type LapsedDecision,
} from '../../lib/annotation/review/standing-decisions.ts';
import { askBackground } from '../../lib/messages/send.ts';
import { withDecisions } from '../../lib/notice/decisions.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { type PageReading, readPage } from '../../lib/page/read-page.ts';
import { anchorIdle } from './anchor-idle.ts';

/** One notice in one page: what was read, what was found, and what the person wrote on it. */
export interface Session {
  /** Replaced where the same text has come to stand in other nodes. */
  page: PageReading;
  /** What the parser found. */
  readonly read: Notice;
  /** The same with the person's decisions: what every view shows. */
  notice: Notice;
  /** Id of its record in the store; another one after that was deleted, or brought back from a restore point. */
  document: string;
  /** Of `page.text`; see `NoticeDocument.textHash`. */
  readonly textHash: string;
  annotations: readonly Annotation[];
  /** How annotations stand to one another. */
  relations: readonly Relation[];
  /** Decisions about marks that do not hold in this text. */
  lapsed: readonly LapsedDecision[];
  /** Where each passage of an annotation stands now. */
  places: Places;
}

/** Reads the page and fetches its annotations; rejects where the store does not answer. */
export async function openSession(page: PageReading, notice: Notice): Promise<Session> {
  const { id, textHash } = await openDocument({ page, notice });
  const session: Session = {
    page,
    read: notice,
    notice,
    document: id,
    textHash,
    annotations: [],
    relations: [],
    places: {},
    lapsed: [],
  };
  await refreshAnnotations(session);
  return session;
}

async function openDocument({
  page,
  notice,
}: Pick<Session, 'page' | 'notice'>): Promise<{ id: string; textHash: string }> {
  const { title, documentNumber } = notice.metadata;
  const { id, textHash } = await askBackground('openDocument', {
    title: (title ?? page.page.title ?? '').slice(0, LIMITS.title),
    ...(documentNumber !== undefined && { documentNumber }),
    text: page.text,
    url: location.href,
  });
  return { id, textHash };
}

/** What the page says, without the store. */
export function readNotice(): { page: PageReading; notice: Notice } {
  const page = readPage(document);
  return { page, notice: parseNotice(page) };
}

/**
 * Fetches the annotations again and finds their places. Each visit tries anew; but the person's word that one is not
 * in this very text holds.
 *
 * @param isLatest asked before the session changes: an answer that was overtaken by a later one has nothing to say
 * @returns whether the session is as the store was
 */
export async function refreshAnnotations(
  session: Session,
  isLatest: () => boolean = () => true,
): Promise<boolean> {
  const { page, notice } = session;
  const list = () => askBackground('listAnnotations', { document: session.document });
  // The background tells nothing of a document that is not there: it was deleted while the page stood open.
  const all = await list().catch(async () => {
    session.document = (await openDocument(session)).id;
    return list();
  });
  const annotations = all.filter((it) => !isRelation(it));
  const places = await anchorIdle(page.text, notice, annotations);
  if (!isLatest()) return false;
  session.annotations = annotations;
  session.relations = relationsAmong(all);
  for (const annotation of annotations) {
    for (const passage of passagesOf(annotation)) {
      if (passage.absentFrom !== session.textHash) continue;
      places[placeKey(annotation, passage)] = { tier: 'orphan' };
    }
  }
  session.places = places;
  const { standing, lapsed } = decisionsOn(page.text, annotations, places);
  session.lapsed = lapsed;
  session.notice = withDecisions(session.read, standing);
  return true;
}
