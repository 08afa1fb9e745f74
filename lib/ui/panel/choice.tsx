interface ChoiceProps<K extends string> {
  /** What is chosen here: 分组. */
  label: string;
  options: readonly K[];
  names: Readonly<Record<K, string>>;
  chosen: K;
  onChoose(chosen: K): void;
  /** A choice that is not the first is drawn as pressed. */
  marked?: boolean;
  /** Stands for the words where there is no room for them. */
  icon?: string;
}

/** One of a few, in the browser's own list: keyboard, forced colours and small windows are its business. */
export function Choice<K extends string>(props: ChoiceProps<K>) {
  const { label, options, names, chosen, onChoose, marked = false, icon } = props;
  return (
    <label class={`picker ${icon === undefined ? '' : 'shrinks'}`} title={label}>
      <select
        aria-label={label}
        class={marked && chosen !== options[0] ? 'marked' : ''}
        value={chosen}
        onChange={({ currentTarget }) => {
          const next = options.find((option) => option === currentTarget.value);
          if (next !== undefined) onChoose(next);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
      {icon !== undefined && <span class={`icon small ${icon}`} />}
      <span class="icon icon-down" />
    </label>
  );
}
