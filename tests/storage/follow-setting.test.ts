import { describe, expect, it, vi } from 'vitest';
import { followSetting, followSettings } from '../../lib/storage/follow-setting.ts';

/** A setting that can be changed as another page would. */
function setting<Value>(first: Value, read: Promise<Value> = Promise.resolve(first)) {
  const heard = new Set<(value: Value) => void>();
  return {
    getValue: () => read,
    watch(hear: (value: Value) => void) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    change(value: Value) {
      for (const hear of heard) hear(value);
    },
  };
}
/** All that was read has been told. */
const told = () => new Promise((go) => setTimeout(go));

describe('one setting', () => {
  it('is told as it is, and after each change, until the stop', async () => {
    const hear = vi.fn();
    const days = setting(90);
    const stop = followSetting(days, hear);
    await told();
    days.change(30);
    stop();
    days.change(7);
    expect(hear.mock.calls).toEqual([[90], [30]]);
  });

  it('that cannot be read is told only when it changes', async () => {
    const hear = vi.fn();
    const days = setting(90, Promise.reject(new Error('gone')));
    followSetting(days, hear);
    await told();
    expect(hear).not.toHaveBeenCalled();
    days.change(30);
    expect(hear.mock.calls).toEqual([[30]]);
  });
});

describe('several settings', () => {
  it('are told together once all are read, and whole after each change of one', async () => {
    const hear = vi.fn();
    const [days, map] = [setting(90), setting(true)];
    const stop = followSettings<{ days: number; map: boolean }>({ days, map }, hear);
    await told();
    map.change(false);
    stop();
    days.change(7);
    expect(hear.mock.calls).toEqual([[{ days: 90, map: true }], [{ days: 90, map: false }]]);
  });

  it('are not told while one is unread', async () => {
    const hear = vi.fn();
    const [days, map] = [setting(90), setting(true, new Promise(() => {}))];
    followSettings<{ days: number; map: boolean }>({ days, map }, hear);
    await told();
    days.change(30);
    expect(hear).not.toHaveBeenCalled();
  });
});
