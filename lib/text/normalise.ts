import { characterFold } from './character-fold.ts';
import type { NormalText } from './normal-text.ts';
import { OffsetMap } from './offset-map.ts';
import { type Change, REPAIRS, type Repair, type Signature, signatureOf } from './repairs.ts';
import type { Block, SourceText } from './source-text.ts';
import { TextWriter } from './text-writer.ts';

/**
 * The text in normal form with the way back to the source; see `NormalText` for the form. One pass: each
 * character is folded by a table, and where one of `REPAIRS` begins, that is asked first. Never throws; takes
 * time linear in the length.
 */
export function normalise(source: SourceText): NormalText {
  const { text: original } = source;
  const map = new OffsetMap();
  const text = rewrite(original, map);
  const fromSource = (offset: number) => Math.min(text.length, map.fromSource(offset));
  return {
    text,
    source: original,
    blocks: source.blocks.map((block) => moved(block, fromSource)),
    toSource: (span) => map.toSource(span),
    fromSource,
  };
}

function rewrite(source: string, map: OffsetMap): string {
  const fold = characterFold();
  const { dispatch, begins } = repairsByCharacter();
  const signature = signatureOf(source);
  const writer = new TextWriter(source.length);
  let copied = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (begins[code] === 0) continue;
    const change = firstChange(dispatch[code] ?? [], source, at, signature);
    if (change === undefined) continue;
    writer.copy(source, copied, at, fold);
    apply(change, at, writer, map);
    copied = change.end;
    at = change.end - 1;
  }
  writer.copy(source, copied, source.length, fold);
  return writer.toString();
}

function firstChange(
  repairs: readonly Repair[],
  source: string,
  at: number,
  signature: Signature,
): Change | undefined {
  for (const repair of repairs) {
    const change = repair.change(source, at, signature);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** Writes a change and notes in the map where the distance to the source changes. */
function apply({ end, by, belongsBefore }: Change, at: number, writer: TextWriter, map: OffsetMap) {
  if (by.length === 1 && end === at + 1) {
    writer.put(by.charCodeAt(0));
    return;
  }
  if (belongsBefore && writer.length > 0) map.widen(writer.length - 1, end);
  for (let i = 0; i < by.length; i++) {
    map.add(writer.length, at, end - at);
    writer.put(by.charCodeAt(i));
  }
  map.add(writer.length, end, 1);
}

function moved(block: Block, fromSource: (offset: number) => number): Block {
  return { ...block, start: fromSource(block.start), end: fromSource(block.end) };
}

interface Dispatch {
  /** 1 for each code unit at which a repair can begin; small, so that it stays in the cache. */
  begins: Uint8Array;
  dispatch: readonly (readonly Repair[] | undefined)[];
}

let byCharacter: Dispatch | undefined;

/** For each UTF-16 code unit the repairs that can begin at it. */
function repairsByCharacter(): Dispatch {
  byCharacter ??= buildDispatch();
  return byCharacter;
}

function buildDispatch(): Dispatch {
  const begins = new Uint8Array(0x10000);
  const dispatch = new Array<readonly Repair[] | undefined>(0x10000).fill(undefined);
  for (const repair of REPAIRS) {
    for (let i = 0; i < repair.at.length; i++) {
      const code = repair.at.charCodeAt(i);
      begins[code] = 1;
      dispatch[code] = [...(dispatch[code] ?? []), repair];
    }
  }
  return { begins, dispatch };
}
