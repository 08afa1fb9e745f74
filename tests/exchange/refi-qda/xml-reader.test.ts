import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsIn, readXml } from '../../../lib/exchange/refi-qda/xml-reader.ts';
import { xmlText } from '../../../lib/exchange/refi-qda/xml-text.ts';

describe('readXml', () => {
  test('reads elements, attributes, entities, comments and CDATA', () => {
    const xml =
      '\ufeff<?xml version="1.0"?>\n<!-- < --><a x="1 &lt; &#x4e91;" y=\'"\'>' +
      '<b/>云<![CDATA[<泽>]]>&amp;&#128512;<!-- no --><c >in</c ></a>\n';
    const element = readXml(xml);
    expect(element).toMatchObject({
      name: 'a',
      attributes: { x: '1 < 云', y: '"' },
      text: '云<泽>&😀',
    });
    expect(element.children.map(({ name, text }) => [name, text])).toEqual([
      ['b', ''],
      ['c', 'in'],
    ]);
    expect(elementsIn(element, 'c')).toHaveLength(1);
  });

  test.each([
    ['', /cut off/],
    ['<a>', /cut off/],
    ['<a/><b/>', /cut off/],
    ['<a></b>', /closes nothing/],
    ['</a>', /closes nothing/],
    ['<a x=1/>', /not XML at character 0/],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /not XML/],
    ['<a>'.repeat(300), /too deep/],
  ])('refuses %j', (xml, message) => {
    expect(() => readXml(xml)).toThrow(message);
  });

  test('leaves entities it does not know as they stand', () => {
    expect(readXml('<a>&b; &toString; &#x110000; &</a>').text).toBe('&b; &toString; &#x110000; &');
  });

  test('reads back what xmlText writes, as an attribute and as content', () => {
    const unit = fc.constantFrom('云', '𠮷', '<', '>', '&', '"', "'", '\n', '\r', '\t', ' ', ']]>');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { attributes, text: content } = readXml(
          `<a x="${xmlText(text)}">${xmlText(text)}</a>`,
        );
        expect([attributes.x, content]).toEqual([text, text]);
      }),
    );
  });
});
