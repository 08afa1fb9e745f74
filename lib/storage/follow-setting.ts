/** A value in the extension's storage; see `settings`. */
interface Setting<Value> {
  getValue(): Promise<Value>;
  watch(heard: (value: Value) => void): () => void;
}

/**
 * Calls back with a setting as soon as it is read, and whenever it changes, here or elsewhere. One that cannot be read
 * stays as whoever asks took it to be.
 *
 * @returns its stop
 */
export function followSetting<Value>(
  setting: Setting<Value>,
  heard: (value: Value) => void,
): () => void {
  setting.getValue().then(heard, () => {});
  return setting.watch(heard);
}

/** Calls back with several settings in one object: once all are read, and after each change of one. */
export function followSettings<Values extends object>(
  settings: { readonly [Key in keyof Values]: Setting<Values[Key]> },
  heard: (values: Values) => void,
): () => void {
  const names = Object.keys(settings) as (keyof Values)[];
  const read = new Map<keyof Values, unknown>();
  const stops = names.map((name) =>
    followSetting(settings[name], (value) => {
      read.set(name, value);
      if (read.size === names.length) heard(Object.fromEntries(read) as Values);
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
