import fc from "fast-check";
import { assignBest } from "../../../../src/domain/fitting/matching/assignBest";

function sumOf(gains: number[][], mates: readonly number[]): number {
  return mates.reduce((sum, column, row) => sum + (column < 0 ? 0 : gains[row]![column]!), 0);
}

/** Every way there is, for a yardstick. */
function bestByTrying(gains: number[][], row = 0, used = new Set<number>()): number {
  if (row === gains.length) return 0;
  let best = bestByTrying(gains, row + 1, used);
  gains[row]!.forEach((gain, column) => {
    if (gain <= 0 || used.has(column)) return;
    best = Math.max(best, gain + bestByTrying(gains, row + 1, new Set([...used, column])));
  });
  return best;
}

describe("assignBest", () => {
  test("a greedy choice would lose", () => {
    expect(
      assignBest([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([1, 0]);
  });

  test("what gains nothing stays alone", () => {
    expect(assignBest([[0, 0], [5, -3], [-1]])).toEqual([-1, 0, -1]);
  });

  test("equal gains go to the earlier column", () => {
    expect(assignBest([[7, 7, 7]])).toEqual([0]);
  });

  test("nothing to assign", () => {
    expect(assignBest([])).toEqual([]);
    expect(assignBest([[], []])).toEqual([-1, -1]);
  });

  test("no other assignment gains more", () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (gains) => {
        const mates = assignBest(gains);
        const taken = mates.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        expect(sumOf(gains, mates)).toBe(bestByTrying(gains));
      }),
    );
  });
});
