import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Worker } from 'playwright';
import { type Launched, type LaunchOptions, launch, load } from '../browser/launch.ts';
import { type Site, serve } from '../browser/serve.ts';
import { type Person, personWith } from './person.ts';

/** A browser with the built extension on the sites of one folder. */
export interface Stage extends Launched {
  person: Person;
  /** Closes the browser and opens it again on the same profile, or on an empty one. */
  restart(options?: { emptyProfile?: boolean }): Promise<Stage>;
  /** Loads the extension again under its open pages, as an update does; returns the new background. */
  update(): Promise<Worker>;
  close(): Promise<void>;
}

type Choices = Pick<LaunchOptions, 'language' | 'backForwardCache' | 'welcome'>;

export async function openStage(folder: string, more: Choices = {}): Promise<Stage> {
  const site = await serve(folder);
  return enter(site, [await emptyProfile()], { language: 'zh-CN', ...more });
}

const emptyProfile = () => mkdtemp(join(tmpdir(), 'policylens-profile-'));

async function enter(site: Site, profiles: string[], choices: Choices): Promise<Stage> {
  const extension = resolve('.output/chrome-mv3');
  const launched = await launch({
    extension,
    profile: profiles.at(-1) ?? '',
    port: site.port,
    ...choices,
  });
  return {
    ...launched,
    person: personWith(launched),
    restart: async ({ emptyProfile: fresh = false } = {}) => {
      await launched.context.close();
      if (fresh) profiles.push(await emptyProfile());
      return enter(site, profiles, choices);
    },
    update: () => load(launched.context, extension),
    close: async () => {
      await launched.context.close();
      await site.close();
      await Promise.all(profiles.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}
