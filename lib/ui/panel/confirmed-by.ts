/** Whether a key confirms the place that has the focus; in a field it is a letter. It is then nobody else's. */
export function confirmedBy(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.key.toLowerCase() !== 'y' || isTyping(event)) return false;
  event.preventDefault();
  return true;
}

const isTyping = ({ target, isComposing }: KeyboardEvent) =>
  isComposing || (target instanceof Element && target.matches('textarea, input'));
