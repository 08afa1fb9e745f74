import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { annotationsOn, openWriter } from './store-writer.ts';

/**
 * More in the environment, for a longer run: `POLICYLENS_KILLS=20 npx vitest run --project e2e tests/e2e/store-kills`.
 */
const KILLS = Number(process.env.POLICYLENS_KILLS ?? 2);
const WRITES = 1000;

/** A different moment at each kill, from the first writes to the last. */
const moments = Array.from({ length: KILLS }, (_, at) =>
  Math.round((WRITES * (at + 0.5 + Math.random() / 2)) / (KILLS + 0.5)),
);

describe('what was confirmed as saved is there', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  /** Of all kills so far: a later one must not harm what an earlier one left. */
  const confirmed = new Set<string>();

  it.each(moments)('after the browser was killed at write %i of 1,000', async (moment) => {
    const pid = await browserProcess(stage);
    const writer = await openWriter(stage, (count) => {
      if (count === moment) process.kill(pid, 'SIGKILL');
    });
    await writer.save(annotationsOn(writer.document, WRITES)).catch(() => {});
    expect(writer.confirmed.length).toBeGreaterThanOrEqual(moment);
    expect(writer.confirmed.length).toBeLessThan(WRITES);
    for (const id of writer.confirmed) confirmed.add(id);
    stage = await stage.restart();
    const stored = new Set((await (await openWriter(stage)).stored()).map(({ id }) => id));
    expect(confirmed.difference(stored)).toEqual(new Set());
    say(`SIGKILL at ${moment}: ${writer.confirmed.length} confirmed, ${stored.size} stored in all`);
  });

  it('after the background was stopped in the middle of writes, again and again', async () => {
    const writer = await openWriter(stage);
    const before = (await writer.stored()).length;
    let stops = 0;
    const debug = (await stage.context.browser()?.newBrowserCDPSession()) as CDPSession;
    const annotations = annotationsOn(writer.document, WRITES);
    const saving = writer.save(annotations);
    let writing = true;
    saving.finally(() => {
      writing = false;
    });
    while (writing) {
      if (await stopBackground(debug)) stops++;
      await new Promise((done) => setTimeout(done, 30 + Math.random() * 400));
    }
    await saving;
    const stored = await writer.stored();
    const ids = new Set(stored.map(({ id }) => id));
    expect(new Set(writer.confirmed).difference(ids)).toEqual(new Set());
    expect(stops).toBeGreaterThan(2);
    expect(writer.unanswered()).toBeGreaterThan(0);
    expect(writer.confirmed.length + writer.unanswered()).toBe(WRITES);
    say(
      `background stopped ${stops} times: ${writer.confirmed.length} of ${WRITES} confirmed, ` +
        `${writer.unanswered()} unanswered, ${stored.length - before} stored`,
    );
  });
});

const say = (line: string) => process.stdout.write(`${line}\n`);

async function browserProcess(stage: Stage): Promise<number> {
  const debug = await stage.context.browser()?.newBrowserCDPSession();
  const info = await debug?.send('SystemInfo.getProcessInfo');
  const pid = info?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser does not tell its process');
  return pid;
}

/** Ends the service worker where it stands, if it runs; the next message starts it again. */
async function stopBackground(debug: CDPSession): Promise<boolean> {
  const { targetInfos } = await debug.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker === undefined) return false;
  const { targetId } = worker;
  return (
    (await debug.send('Target.closeTarget', { targetId }).catch(() => undefined)) !== undefined
  );
}
