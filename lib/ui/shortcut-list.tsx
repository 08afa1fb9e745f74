interface ShortcutListProps<Does extends string> {
  shortcuts: readonly (readonly [does: Does, keys: readonly string[]])[];
  /** What each does, in words. */
  names: Readonly<Record<Does, string>>;
}

/** Keys, each with what it does. */
export function ShortcutList<Does extends string>({ shortcuts, names }: ShortcutListProps<Does>) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(([does, keys]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{names[does]}</dd>
        </div>
      ))}
    </dl>
  );
}
