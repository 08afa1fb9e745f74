/** What may be said of a state anew. Only what may be missing in it can be undefined, and is missing then. */
export type Change<State> = {
  [Key in keyof State]?: Partial<Pick<State, Key>> extends Pick<State, Key>
    ? State[Key] | undefined
    : State[Key];
};

/** What a desk knows, or what is open on it: one object, never changed in place. */
export interface HeldState<State> {
  readonly state: State;
  set(change: Change<State>): void;
}

/** @param changed is called with the whole state after each change, not with the first one */
export function holdState<State extends object>(
  first: State,
  changed: (state: State) => void,
): HeldState<State> {
  let state = first;
  return {
    get state() {
      return state;
    },
    set(change) {
      state = changedBy(state, change);
      changed(state);
    },
  };
}

function changedBy<State extends object>(before: State, change: Change<State>): State {
  const entries = Object.entries({ ...before, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as State;
}
