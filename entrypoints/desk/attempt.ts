import { messageOf } from './message-of.ts';

/** What is said where something went wrong. */
interface Failure {
  is: 'failed';
  message: string;
}

/**
 * Makes what does a piece of work and tells its news, or what went wrong.
 *
 * @param tell is called with undefined where the work brings no news
 */
export function attempting<News>(
  tell: (news: News | Failure | undefined) => void,
): (work: () => Promise<News | undefined>) => Promise<void> {
  return async (work) => {
    try {
      tell(await work());
    } catch (error) {
      tell({ is: 'failed', message: messageOf(error) });
    }
  };
}
