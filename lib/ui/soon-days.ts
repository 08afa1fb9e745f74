import { createContext } from 'preact';
import { SOON } from './due.ts';

/** From so many days before its end on, a deadline is near, as the person has set it. */
export const SoonDays = createContext(SOON);
