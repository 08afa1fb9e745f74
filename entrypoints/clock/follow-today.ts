import { today } from './today.ts';

/** So often it is looked whether the day has changed, in milliseconds: a timer does not count the hours of sleep. */
const EVERY = 30_000;

/** Calls back when another day has begun, here and once the page is seen again; returns its stop. */
export function followToday(changed: () => void): () => void {
  let day = today();
  const look = () => {
    if (day === today()) return;
    day = today();
    changed();
  };
  const timer = setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
