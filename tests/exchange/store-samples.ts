import fc from 'fast-check';
import type {
  Annotation,
  NoticeDocument,
  Passage,
  Selector,
  TextualBody,
} from '../../lib/annotation/record/annotation.ts';
import { CLAUSE_ADDRESS } from '../../lib/annotation/record/annotation.ts';
import { withoutPassage, withPassage } from '../../lib/annotation/record/passages.ts';
import type { Assessment } from '../../lib/annotation/review/assessment.ts';
import type { Exchanged } from '../../lib/exchange/json-ld/to-json-ld.ts';

/** Any string of UTF-16 code units: astral characters, lone surrogates, controls. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '知',
        '𠮷',
        '\ud842',
        '\udfb7',
        '\u0000',
        '"',
        '\\',
        '</script>',
        '\u2028',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
);

const anyUrn = fc.uuid().map((id) => `urn:uuid:${id}`);
const anyInstant = fc
  .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyAddress = fc.webUrl();

const anyHash = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
});

const anyDocument: fc.Arbitrary<NoticeDocument> = fc.record(
  {
    id: anyUrn,
    title: anyText,
    documentNumber: anyText,
    textHash: anyHash,
    urls: fc.array(anyAddress, { maxLength: 3 }),
    text: anyText,
    created: anyInstant,
    modified: anyInstant,
  },
  { requiredKeys: ['id', 'title', 'textHash', 'urls', 'text', 'created', 'modified'] },
);

const anySelector: fc.Arbitrary<Selector> = fc.oneof(
  fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({
    type: 'TextPositionSelector' as const,
    start,
    end: start + length,
  })),
  fc.record(
    {
      type: fc.constant('TextQuoteSelector' as const),
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
    },
    { requiredKeys: ['type', 'exact'] },
  ),
  anyText.map((value) => ({
    type: 'FragmentSelector' as const,
    conformsTo: CLAUSE_ADDRESS as typeof CLAUSE_ADDRESS,
    value,
  })),
);

/** A person's correction of a machine's mark. */
export const DECISION: Assessment = {
  decision: 'corrected',
  machine: {
    ...{ kind: 'department', name: '市局', aliases: [], role: 'lead' },
    ...{ rule: 'acting-body', version: '0.1.0', start: 5, end: 11 },
  },
  mention: { kind: 'deadline', type: 'DATE', relation: 'by', endDate: '2028-12-31' },
};

const anyBody: fc.Arbitrary<TextualBody> = fc.oneof(
  fc.record({
    type: fc.constant('TextualBody' as const),
    purpose: fc.constantFrom('tagging' as const, 'commenting' as const),
    format: fc.constant('text/plain' as const),
    value: anyText,
  }),
  fc.record({
    type: fc.constant('TextualBody' as const),
    purpose: fc.constant('assessing' as const),
    format: fc.constant('application/json' as const),
    value: fc.constant(JSON.stringify(DECISION)),
  }),
);

const anyOnOne = (document: string): fc.Arbitrary<Annotation> =>
  fc.record(
    {
      id: anyUrn,
      document: fc.constant(document),
      motivation: fc.constantFrom(
        'tagging' as const,
        'commenting' as const,
        'highlighting' as const,
        'assessing' as const,
      ),
      body: fc.array(anyBody, { maxLength: 3 }),
      target: fc.record({
        source: anyAddress,
        selector: fc.array(anySelector, { minLength: 1, maxLength: 4 }),
      }),
      created: anyInstant,
      modified: anyInstant,
      absentFrom: anyHash,
      draft: fc.boolean(),
      deleted: anyInstant,
    },
    { requiredKeys: ['id', 'document', 'motivation', 'body', 'target', 'created', 'modified'] },
  );

const anyPassages: fc.Arbitrary<Passage[]> = fc.uniqueArray(
  fc.record(
    {
      id: anyUrn,
      source: anyAddress,
      selector: fc.array(anySelector, { minLength: 1, maxLength: 4 }),
      absentFrom: anyHash,
    },
    { requiredKeys: ['id', 'source', 'selector'] },
  ),
  { maxLength: 3, selector: ({ id }) => id },
);

/** On one passage or several; the first may have been a further one. A decision is on one. */
const anyAnnotation = (document: string): fc.Arbitrary<Annotation> =>
  fc.tuple(anyOnOne(document), anyPassages, fc.boolean()).map(([one, passages, promoted]) => {
    if (one.motivation === 'assessing') return one;
    const on = passages.reduce((it, passage) => withPassage(it, passage, it.modified), one);
    return promoted ? withoutPassage(on, on.id, on.modified) : on;
  });

/** Stores of a few documents with a few annotations on each. */
export const anyStore: fc.Arbitrary<Exchanged> = fc
  .uniqueArray(anyDocument, { maxLength: 4, selector: ({ id }) => id })
  .chain((documents) =>
    fc
      .tuple(...documents.map(({ id }) => fc.array(anyAnnotation(id), { maxLength: 4 })))
      .map((lists) => ({
        documents,
        annotations: [...new Map(lists.flat().map((one) => [one.id, one])).values()],
      })),
  );

/** A store of one document in which every field occurs; 𠮷 is two code units and one code point. */
export const SAMPLE = {
  documents: [
    {
      id: 'urn:uuid:5f0c1de0-0000-4000-8000-000000000001',
      title: '云泽市知识产权强市建设行动计划',
      documentNumber: '云政发〔2026〕7号',
      textHash: 'ab'.repeat(32),
      urls: ['https://www.yunze.gov.cn/zw/7.html'],
      text: '𠮷祥街道到2028年，有效发明专利达到3000件。',
      created: '2026-11-20T00:00:00.000Z',
      modified: '2026-11-21T00:00:00.000Z',
    },
  ],
  annotations: [
    {
      id: 'urn:uuid:5f0c1de0-0000-4000-8000-000000000002',
      document: 'urn:uuid:5f0c1de0-0000-4000-8000-000000000001',
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: '创造' },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: '<b>核对</b>' },
      ],
      target: {
        source: 'https://www.yunze.gov.cn/zw/7.html',
        selector: [
          { type: 'FragmentSelector', conformsTo: CLAUSE_ADDRESS, value: '一/(二)' },
          { type: 'TextPositionSelector', start: 5, end: 11 },
          {
            type: 'TextQuoteSelector',
            exact: '到2028年',
            prefix: '𠮷祥街道',
            suffix: '，有效发明专利',
          },
        ],
      },
      created: '2026-11-20T01:00:00.000Z',
      modified: '2026-11-20T02:00:00.000Z',
      absentFrom: 'cd'.repeat(32),
      draft: true,
    },
  ],
} satisfies Exchanged & { documents: unknown; annotations: Annotation[] };
