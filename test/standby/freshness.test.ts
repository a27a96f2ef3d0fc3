import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeFreshness } from '../../server/standby/freshness.js';
import { endOfWritten, laterOf, readPosition, writePosition } from '../../server/standby/position.js';

describe('a position', () => {
  it('is read and written as PostgreSQL writes it, and nothing else is taken for one', () => {
    expect(readPosition('16/B374D848')).toBe(0x16b374d848n);
    expect(writePosition(0x16b374d848n)).toBe('16/B374D848');
    for (const other of ['', '16', '16/', '16/G', "0/0'; drop", '123456789/0', 7, undefined, ['0/1']])
      expect(readPosition(other)).toBeNull();
    fc.assert(fc.property(fc.bigInt(0n, 2n ** 64n - 1n), (position) => readPosition(writePosition(position)) === position));
  });

  it('is later than another by its bytes, not by its letters', () => {
    expect(laterOf(readPosition('A/0'), readPosition('9/FFFFFFFF'))).toBe(readPosition('A/0'));
    expect(laterOf(readPosition('10/0'), readPosition('9/0'))).toBe(readPosition('10/0'));
    expect(laterOf(null, 5n)).toBe(5n);
  });

  it('of the next record behind a header is the end of the page before it', () => {
    const segment = 16n * 1024n * 1024n;
    expect(endOfWritten(3n * segment + 40n, segment)).toBe(3n * segment);
    expect(endOfWritten(3n * segment + 8_192n + 24n, segment)).toBe(3n * segment + 8_192n);
    expect(endOfWritten(3n * segment + 8_192n + 40n, segment)).toBe(3n * segment + 8_192n + 40n);
  });
});

describe('a standby', () => {
  it('is not asked before it is known how far it has come', () => {
    const freshness = makeFreshness(1_000);
    expect(freshness.judge(null, 0)).toBe('LOST');
    freshness.replayed(50n);
    expect(freshness.judge(null, 0)).toBe('STALE');
    freshness.written(50n, 10);
    expect(freshness.judge(null, 20)).toBe('STANDBY');
  });

  it('answers who has written only once it has what was written', () => {
    const freshness = makeFreshness(1_000);
    freshness.written(100n, 0);
    freshness.replayed(100n);
    expect(freshness.judge(100n, 1)).toBe('STANDBY');
    expect(freshness.judge(101n, 1)).toBe('BEHIND_OWN_WRITE');
    freshness.replayed(101n);
    expect(freshness.judge(101n, 1)).toBe('STANDBY');
  });

  it('answers nobody when it may lie further behind than the bound', () => {
    const freshness = makeFreshness(1_000);
    freshness.written(100n, 0);
    freshness.replayed(100n);
    freshness.written(200n, 500);
    freshness.written(300n, 900);
    expect(freshness.staleMs(1_000)).toBe(1_000);
    expect(freshness.judge(null, 1_000)).toBe('STANDBY');
    expect(freshness.judge(null, 1_001)).toBe('STALE');
    freshness.replayed(250n);
    expect(freshness.staleMs(1_001)).toBe(501);
    expect(freshness.judge(null, 1_001)).toBe('STANDBY');
    // Nobody tells any more what the primary writes: what the standby misses is then unknown.
    expect(freshness.judge(null, 1_501)).toBe('STALE');
  });

  it('is lost when it does not answer, and back when it does', () => {
    const freshness = makeFreshness(1_000);
    freshness.written(100n, 0);
    freshness.replayed(100n);
    freshness.replayed(null);
    expect(freshness.judge(null, 1)).toBe('LOST');
    freshness.written(200n, 2);
    freshness.replayed(200n);
    expect(freshness.judge(null, 3)).toBe('STANDBY');
  });

  it('never claims to be fresher than it is, however moments and positions come', () => {
    const step = fc.record({
      writes: fc.integer({ min: 0, max: 5 }),
      replays: fc.integer({ min: 0, max: 8 }),
      ms: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const freshness = makeFreshness(100);
        const log: number[] = [];
        let now = 0;
        let reached = 0;
        for (const { writes, replays, ms } of steps) {
          for (let one = 0; one < writes; one += 1) log.push(now);
          freshness.written(BigInt(log.length), now);
          reached = Math.min(log.length, reached + replays);
          freshness.replayed(BigInt(reached));
          now += ms;
          const missing = log[reached];
          if (freshness.judge(null, now) === 'STANDBY' && missing !== undefined && now - missing > 100) return false;
        }
        return true;
      }),
      { seed: 20_231_031 },
    );
  });
});
