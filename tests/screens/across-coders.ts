import { agreementIn, tallyOf } from '../../lib/exchange/double-coding/agreement.ts';
import { codedPairs } from '../../lib/exchange/double-coding/coded-pair.ts';
import { differencesIn } from '../../lib/exchange/double-coding/coding-differences.ts';
import type { ComparingState } from '../../lib/ui/coders/coders-state.ts';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';

/** A colleague who left out every third annotation of these documents and gave every fourth another tag. */
export function codersState(documents: readonly LibraryDocument[]): ComparingState {
  const first = {
    documents: documents.map(({ document }) => document),
    annotations: documents.flatMap(({ annotations }) => annotations),
  };
  const second = {
    ...first,
    annotations: first.annotations
      .filter((_, at) => at % 3 > 0)
      .map((annotation, at) =>
        at % 4 === 0
          ? { ...annotation, body: annotation.body.map((it) => ({ ...it, value: '待明确' })) }
          : annotation,
      ) as typeof first.annotations,
  };
  const pairs = codedPairs(first, second);
  return {
    is: 'comparing',
    names: { first: '周敏', second: '李航' },
    file: '李航-20261118.jsonld',
    documents: { both: pairs.length, firstOnly: 1, secondOnly: 0 },
    agreement: agreementIn(pairs.map(tallyOf)),
    differences: pairs.flatMap(differencesIn),
    decisions: new Map(),
  };
}
