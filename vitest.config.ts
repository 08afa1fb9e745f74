import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser/find.ts';

const browserTests = 'tests/{page,ui,entrypoints}/**/*.test.{ts,tsx}';
const endToEndTests = 'tests/e2e/**/*.test.ts';

/** No test asserts a time: one that takes this long, in milliseconds, hangs. */
const PATIENCE = 60_000;

/** What needs no DOM runs in Node; what does, in Chromium; the built extension, end to end. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // The modules are pure: files in one worker may share them, and save a third of the time.
          isolate: false,
          // One for each of two cores; left to itself, a run leaves one of them idle.
          maxWorkers: 2,
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests, endToEndTests],
        },
      },
      {
        plugins: [preact()],
        // Found late, these would make Vite reload the page in the middle of a run.
        optimizeDeps: {
          include: [
            '@tanstack/virtual-core',
            'axe-core',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'browser',
          testTimeout: PATIENCE,
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser() ?? '', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: [endToEndTests],
          globalSetup: ['tests/e2e/build-extension.ts'],
          // After the others. Each file has a browser of its own and waits for it most of the time.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
          // What a person would wait for on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
