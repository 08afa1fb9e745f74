import type { NoticeSignals } from '../notice/detection/signals.ts';
import { bodyOf, findContainers } from './article.ts';
import { CONTAINERS } from './containers.ts';
import { metaOf, titleOf } from './page-facts.ts';
import { SKIPPED } from './tags.ts';
import {
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  unshadowed,
} from './unshadowed.ts';

/** Enough of a notice to tell it by; what a home page may cost at most. */
const SAMPLE = 20_000;
/** A container with fewer characters holds no notice. */
const SHORTEST = 60;

/** What tells a notice, read from the markup alone: no style is computed, nothing is laid out. */
export function collectSignals(document: Document): NoticeSignals {
  const containers = findContainers(document);
  const sample = sampleText(largestOf(containers) ?? bodyOf(document));
  const seen = CONTAINERS.filter((selector) =>
    containers.some((element) => unshadowed(element, 'matches')(selector)),
  );
  return {
    title: titleOf(document),
    meta: metaOf(document),
    text: sample.text,
    containers: seen,
    linkDensity: sample.text.length === 0 ? 0 : sample.linked / sample.text.length,
  };
}

/** The container with the most text, the inner one of two with the same; undefined if all are as good as empty. */
function largestOf(containers: readonly Element[]): Element | undefined {
  let largest: { element: Element; size: number } | undefined;
  for (const element of containers) {
    const size = unshadowed(element, 'textContent')?.length ?? 0;
    if (size >= Math.max(SHORTEST, largest?.size ?? 0)) largest = { element, size };
  }
  return largest?.element;
}

interface Sample {
  text: string;
  /** Characters of it that stand in links. */
  linked: number;
}

/** The beginning of the text under an element, one line for each text node's element. */
function sampleText(root: Element): Sample {
  const sample: Sample = { text: '', linked: 0 };
  const stack: { element: Element; link: boolean }[] = [{ element: root, link: false }];
  let node = firstChildOf(root);
  for (
    let top = stack.at(-1);
    top !== undefined && sample.text.length < SAMPLE;
    top = stack.at(-1)
  ) {
    if (node === null) {
      if (/^(?:p|div|h\d|li|td|th)$/.test(nameOf(top.element))) sample.text += '\n';
      stack.pop();
      node = stack.length === 0 ? null : nextSiblingOf(top.element);
    } else if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'br') sample.text += '\n';
      if (!SKIPPED.has(name)) stack.push({ element: node, link: top.link || name === 'a' });
      node = SKIPPED.has(name) ? nextSiblingOf(node) : firstChildOf(node);
    } else {
      if (isText(node)) addWords(sample, node.data, top.link);
      node = nextSiblingOf(node);
    }
  }
  return sample;
}

function addWords(sample: Sample, words: string, link: boolean): void {
  sample.text += words;
  if (link) sample.linked += words.length;
}
