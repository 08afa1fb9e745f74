import type { Page } from 'playwright';
import type { browser } from 'wxt/browser';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { withNote } from '../../lib/annotation/record/edit.ts';
import { annotationOn } from '../annotation/samples.ts';
import type { Stage } from './extension.ts';

/** As the functions see it that are evaluated in a page of the extension. */
declare const chrome: typeof browser;

/** Saves annotations by the message that readers send, and hears outside the browser which were confirmed. */
export interface StoreWriter {
  /** Ids in the order in which their confirmations left the browser. */
  readonly confirmed: string[];
  /** How many messages went unanswered, because the background was gone. */
  readonly unanswered: () => number;
  /** Sends them, eight at a time; resolves when all were answered or have failed. */
  save(annotations: readonly Annotation[]): Promise<void>;
  stored(): Promise<Annotation[]>;
}

/** One document, and a writer to it from a page of the extension. */
export async function openWriter(
  stage: Stage,
  heard: (confirmed: number) => void = () => {},
): Promise<StoreWriter & { document: string; page: Page }> {
  const page = await stage.context.newPage();
  await page.goto(`${stage.origin}/sidepanel.html?tab=1`);
  const { id: document } = await ask<{ id: string }>(page, 'openDocument', {
    title: '云泽市知识产权强市建设行动计划',
    text: '到2028年，全市有效发明专利达到3000件。',
    url: 'http://www.yunze.gov.cn/zw/7.html',
  });
  const confirmed: string[] = [];
  let unanswered = 0;
  await page.exposeFunction('heard', (id: string | null) => {
    if (id === null) unanswered++;
    else heard(confirmed.push(id));
  });
  return {
    document,
    page,
    confirmed,
    unanswered: () => unanswered,
    save: (annotations) => saveAll(page, annotations),
    stored: () => ask(page, 'listAnnotations', { document }),
  };
}

/** Annotations on a document, each with a note of its own. */
export function annotationsOn(document: string, count: number): Annotation[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `urn:uuid:${crypto.randomUUID()}`;
    return withNote({ ...annotationOn(document), id }, `第${at}条`, '2026-11-20T00:00:01.000Z');
  });
}

/** Asks the background as a reader does; the messenger's envelope is in `@webext-core/messaging`. */
async function ask<T>(page: Page, type: string, data: object): Promise<T> {
  return page.evaluate(
    async (message) => {
      const answer = await chrome.runtime.sendMessage({ id: 0, timestamp: 0, ...message });
      if (answer?.err) throw new Error(answer.err.message);
      return answer.res;
    },
    { type, data },
  );
}

function saveAll(page: Page, annotations: readonly Annotation[]): Promise<void> {
  return page.evaluate(
    async ([all]) => {
      const tell = (globalThis as unknown as { heard(id: string | null): Promise<void> }).heard;
      const queue = [...all];
      const saveOne = async (annotation: { id: string }) => {
        const data = { annotation, step: annotation.id };
        const message = { id: 0, timestamp: 0, type: 'saveAnnotation', data };
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
        await tell(answer?.res?.id ?? null);
      };
      const work = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await saveOne(next);
      };
      await Promise.all(Array.from({ length: 8 }, work));
    },
    [annotations] as const,
  );
}
