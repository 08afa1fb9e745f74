import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../../lib/notice/metadata/printed-metadata.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';

const normal = normalise(sourceFromString('各县（市、区）人民政府：\n附件：计划（试行）.doc'));

describe('asPrinted', () => {
  it('prefers the text, then the page around it', () => {
    const facts = {
      title: '关于印发计划(2024—2026年)的通知',
      addressees: ['各县(市、区)人民政府'],
      attachments: ['计划(试行).doc'],
      issuedOn: '2024-03-09',
    };
    const page = { meta: { articletitle: '关于印发计划（2024—2026年）的通知' } };
    expect(asPrinted(facts, normal, page)).toEqual({
      title: '关于印发计划（2024—2026年）的通知',
      addressees: ['各县（市、区）人民政府'],
      attachments: ['计划（试行）.doc'],
      issuedOn: '2024-03-09',
    });
  });

  it('adds no field', () => {
    expect(asPrinted({}, normal)).toEqual({});
  });
});
