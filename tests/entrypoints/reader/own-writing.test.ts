import { describe, expect, it } from 'vitest';
import { ownWriting } from '../../../entrypoints/reader/own-writing.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { noteOf, withNote } from '../../../lib/annotation/record/edit.ts';

const read = createAnnotation({
  id: 'a',
  document: { id: 'd' },
  source: '',
  selectors: [],
  time: '1',
});
const noted = (note: string): Annotation => withNote(read, note, '2');

describe('ownWriting', () => {
  it('gives back what was read as long as nothing was written', () => {
    expect(ownWriting().latest(read)).toBe(read);
  });

  it('is ahead of the list from the moment of writing', () => {
    const own = ownWriting();
    own.wrote(noted('请'), read);
    expect(noteOf(own.latest(read))).toBe('请');
  });

  it('is ahead until a list was read that was asked for after the store confirmed', () => {
    const own = ownWriting();
    const written = noted('请');
    own.wrote(written, read);
    const early = own.beforeReading();
    own.confirmed(written);
    early();
    expect(noteOf(own.latest(read))).toBe('请');
    own.beforeReading()();
    expect(own.latest(read)).toBe(read);
  });

  it('keeps what was written while the list was being read', () => {
    const own = ownWriting();
    const first = noted('请');
    own.wrote(first, read);
    own.confirmed(first);
    const caughtUp = own.beforeReading();
    own.wrote(noted('请财政'), read);
    caughtUp();
    expect(noteOf(own.latest(read))).toBe('请财政');
  });

  it('knows from what to what the store has confirmed', () => {
    const own = ownWriting();
    expect(own.base(read)).toBe(read);
    const [first, second] = [noted('请'), noted('请财政')];
    own.wrote(first, read);
    own.wrote(second, read);
    expect(own.base(read)).toBe(read);
    own.confirmed(first);
    expect([own.base(read), own.isAhead(first), own.isAhead(second)]).toEqual([first, false, true]);
    own.confirmed(second);
    expect([own.base(read), own.isAhead(second)]).toEqual([second, false]);
  });

  it('forgets what was deleted', () => {
    const own = ownWriting();
    own.wrote(noted('请'), read);
    own.forget('a');
    expect(own.latest(read)).toBe(read);
  });

  it('is not confirmed by an earlier save', () => {
    const own = ownWriting();
    const first = noted('请');
    own.wrote(first, read);
    own.wrote(noted('请财政'), read);
    own.confirmed(first);
    own.beforeReading()();
    expect(noteOf(own.latest(read))).toBe('请财政');
  });
});
