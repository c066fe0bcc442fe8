import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { missingWords, passagesOf } from './passages.js';
import { countTerms } from './terms.js';

const asked = (text: string): ReadonlyMap<string, number> => countTerms([{ text, times: 1 }]);
const marked = (passage: { text: string; marks: readonly (readonly [number, number])[] }): string[] =>
  passage.marks.map(([start, end]) => passage.text.slice(start, end));

describe('passages', () => {
  const text = '公司成立于 2010 年。针对动力电池在低温下快充速率不足的问题，需要改进电解液配方。联系人为王工。';

  test('are the sentences that hold what was asked for, with the words marked', () => {
    const passages = passagesOf(text, asked('动力电池低温快充'), 2);
    expect(passages).toHaveLength(1);
    expect(passages[0] && marked(passages[0])).toEqual(['动力电池', '低温', '快充']);
  });

  test('come from the part of a long sentence that holds it', () => {
    const [passage] = passagesOf(`${'很长的铺垫，'.repeat(40)}最后才说到磁约束核聚变`, asked('磁约束'), 1);
    expect(passage?.text.length).toBeLessThanOrEqual(90);
    expect(passage && marked(passage)).toEqual(['磁约束']);
  });

  test('are none where only single characters agree', () => {
    expect(passagesOf('池塘边的电线杆', asked('电池'), 3)).toEqual([]);
  });

  test('marks lie within the passage, in order and apart, whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[电池低温。a1Ａ ]{0,200}$/),
        fc.stringMatching(/^[电池低温a1]{1,8}$/),
        (body, query) => {
          for (const passage of passagesOf(body, asked(query), 3)) {
            let last = -1;
            for (const [start, end] of passage.marks) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(passage.text.length);
              last = end;
            }
          }
        },
      ),
    );
  });
});

describe('missing words', () => {
  test('are those that tell most and are nowhere in the text', () => {
    const terms = new Map([
      ['w电池', 2],
      ['w快充', 5],
      ['w低温', 3],
      ['lpcb', 4],
      ['c电', 9],
    ]);
    expect(missingWords('动力电池', terms, 2)).toEqual(['快充', 'pcb']);
  });
});
