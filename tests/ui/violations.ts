import axe from 'axe-core';

/** What axe objects to, with the elements: nothing, on a screen that everyone can use. */
export async function violations(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
