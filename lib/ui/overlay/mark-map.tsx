import { useMemo } from 'preact/hooks';
import { nextOf, type Tick, type TickForm, tickAt } from './map-ticks.ts';
import type { MapView, OverlayActions } from './overlay-view.ts';

interface MarkMapProps {
  map: MapView;
  actions: Pick<OverlayActions, 'goTo'>;
}

const FORMS: readonly TickForm[] = ['department', 'target', 'deadline', 'review', 'annotation'];

/** Half of what a finger hits: a tick is a target of 12 px. */
const REACH = 6;

/**
 * The marks of the whole way as ticks beside the scroll bar, in the forms of their kinds. For the pointer only: keys go
 * from mark to mark. Scrolling draws nothing anew.
 */
export function MarkMap({ map, actions }: MarkMapProps) {
  const { left, top, height, ticks, colours, current } = map;
  const lines = useMemo(() => drawn(ticks), [ticks]);
  const go = (event: MouseEvent) => {
    const tick = tickAt(ticks, event.clientY - top);
    const id = tick && nextOf(tick, current);
    if (id !== undefined) actions.goTo(id);
  };
  const style = {
    left: `${left}px`,
    top: `${top}px`,
    height: `${height}px`,
    ...Object.fromEntries(FORMS.map((form) => [`--tick-${form}`, colours[form]])),
  };
  return (
    <svg class="map" aria-hidden="true" style={style} onClick={go} onMouseDown={keepSelection}>
      {lines}
    </svg>
  );
}

/** A press elsewhere would take away what is selected in the article. */
const keepSelection = (event: MouseEvent) => event.preventDefault();

/** One path for each form, however many ticks there are, and one for the pointer. */
function drawn(ticks: readonly Tick[]) {
  const ofForm = (form: TickForm) => ticks.filter((tick) => tick.form === form);
  return (
    <>
      {FORMS.map((form) => (
        <path key={form} class={`tick ${form}`} d={ofForm(form).map(LINES[form]).join('')} />
      ))}
      <path class="hit" d={ticks.map(({ y }) => `M0 ${y + 1}h${2 * REACH}`).join('')} />
    </>
  );
}

/** From the left edge of the map: 8 px beside the scroll bar, of the 12 that can be hit. */
const LEFT = 4;

const LINES: Record<TickForm, (tick: Tick) => string> = {
  department: ({ y }) => `M${LEFT} ${y + 1}h8`,
  target: ({ y }) => `M${LEFT} ${y + 0.5}h8m-8 2h8`,
  deadline: ({ y }) => `M${LEFT} ${y + 1}h8`,
  review: ({ y }) => `M${LEFT} ${y + 1.5}q1-3 2 0t2 0 2 0 2 0`,
  annotation: ({ y }) => `M${LEFT} ${y + 1.5}h8`,
};
