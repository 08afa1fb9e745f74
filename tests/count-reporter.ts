import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with the plain line `N passed, N failed`; a file or a hook that broke counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [
      ...[...module.children.allTests()].map((test) => test.result().state),
      ...[module, ...module.children.allSuites()].flatMap((it) =>
        it.errors().map(() => 'failed' as const),
      ),
    ]);
    const count = (state: string) => states.filter((it) => it === state).length;
    const unfinished = states.length - count('passed') - count('failed') - count('skipped');
    const failed = count('failed') + unfinished + unhandled.length;
    const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
    process.stdout.write(`${count('passed')} passed, ${failed} failed${skipped}\n`);
  }
}
