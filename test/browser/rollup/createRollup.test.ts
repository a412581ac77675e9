// The roll-up's behaviour with workers that a test holds in its hands.

import type { Lost, Reply } from "../../../src/app/rollup/runLanes";
import type { Rollup } from "../../../src/browser/rollup/createRollup";
import { isUnkept, type RollupResult, type RollupState } from "../../../src/browser/rollup/rollupState";
import type { BureauOutcome, BuiltBook } from "../../../src/browser/rollup/worker/rollupJob";
import { zhRollupPlace } from "../../../src/texts/zhRollupPlace";
import { bureau } from "../../support/bureaus";
import {
  always,
  BYTES,
  type Faults,
  files,
  namedFile,
  names,
  resultOf,
  rollupUnderTest,
} from "../../support/rollupUnderTest";
import { settle } from "../../support/testTurns";

function doneOf({ work }: RollupState): RollupResult {
  if (work.kind !== "done") throw new Error(`not done but ${work.kind}`);
  return work.result;
}

const namesOf = ({ getState }: Rollup): readonly string[] => getState().files.map(({ path }) => path);

describe("the files", () => {
  test("choosing brings the roll-up to the front; files stand by name, the same twice counts once", () => {
    const { rollup } = rollupUnderTest();
    rollup.choose([namedFile("b.xlsx"), namedFile("a.xlsx"), namedFile("a.xlsx")]);
    expect(rollup.getState()).toMatchObject({
      isOpen: true,
      passedOver: [{ why: "twice", path: "a.xlsx" }],
      work: { kind: "gathering" },
    });
    expect(namesOf(rollup)).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test("two files of one name and different content are two bureaus' until one could not be read", async () => {
    const { rollup, answerAll } = rollupUnderTest();
    rollup.choose([namedFile("a.xlsx", "1"), namedFile("b.xlsx", "1")]);
    rollup.choose([namedFile("a.xlsx", "22")]);
    expect(namesOf(rollup)).toEqual(["a.xlsx", "a.xlsx", "b.xlsx"]);
    void rollup.start();
    await answerAll((name, year) => (name === "b.xlsx" ? { why: "坏了" } : resultOf(name, year)));
    rollup.choose([namedFile("b.xlsx", "mended")]);
    expect(rollup.getState().files.map(({ file }) => file.size)).toEqual([1, 2, 6]);
  });

  test("what Excel leaves beside an open workbook is passed over and told", () => {
    const { rollup } = rollupUnderTest();
    rollup.choose([namedFile("~$a.xlsx"), namedFile("a.xlsx")]);
    expect(namesOf(rollup)).toEqual(["a.xlsx"]);
    expect(rollup.getState().passedOver).toEqual([{ why: "open-elsewhere", path: "~$a.xlsx" }]);
  });

  test("taken out one by one or all", () => {
    const { rollup } = rollupUnderTest();
    rollup.choose(files(3));
    rollup.remove(rollup.getState().files[1]!);
    expect(namesOf(rollup)).toEqual(["1局.xlsx", "3局.xlsx"]);
    rollup.clear();
    expect(namesOf(rollup)).toEqual([]);
  });

  test("nothing is begun without files", async () => {
    const { rollup, counts } = rollupUnderTest();
    await rollup.start();
    expect(rollup.getState().work.kind).toBe("gathering");
    expect(counts.started).toBe(0);
  });
});

describe("the work", () => {
  test("files go to two lanes; how far it is and what is being read is told; then the result stands", async () => {
    const { rollup, asked, answerAll, counts } = rollupUnderTest();
    rollup.choose(files(3));
    void rollup.start();
    expect(rollup.getState().work).toMatchObject({
      kind: "working",
      round: "first",
      done: 0,
      total: 3,
      current: ["1局.xlsx", "2局.xlsx"],
      secondsLeft: null,
    });
    await asked[1]!.reply({ answer: resultOf("2局.xlsx", null) });
    expect(rollup.getState().work).toMatchObject({ done: 1, current: ["1局.xlsx", "3局.xlsx"] });
    await answerAll(always);
    const { bureaus, year, sources, unread } = doneOf(rollup.getState());
    expect({ year, unread, names: bureaus.map(({ name, file }) => [name, file]) }).toEqual({
      year: 2020,
      unread: [],
      names: names(3).map((name) => [name, name]),
    });
    expect(sources.map(({ name }) => name)).toEqual(names(3));
    expect(counts).toEqual({ started: 2, ended: 2 });
  });

  test("after some files the time left is told", async () => {
    const { rollup, asked } = rollupUnderTest();
    rollup.choose(files(12));
    void rollup.start();
    for (let at = 0; at < 9; at += 1) await asked[at]!.reply({ answer: resultOf("x", null) });
    const { work } = rollup.getState();
    expect(work.kind === "working" && work.secondsLeft).toBeGreaterThan(0);
    rollup.stop();
  });

  test("a book of another year is judged again in the common one, the others are not", async () => {
    const { rollup, asked, answerAll } = rollupUnderTest();
    rollup.choose(files(3));
    void rollup.start();
    await answerAll((name, year) => resultOf(name, year, name === "2局.xlsx" ? 2019 : 2020));
    expect(asked.map(({ name, year }) => [name, year])).toEqual([
      ["1局.xlsx", null],
      ["2局.xlsx", null],
      ["3局.xlsx", null],
      ["2局.xlsx", 2020],
    ]);
    const { years, bureaus } = doneOf(rollup.getState());
    expect(years).toEqual([
      { year: 2020, records: 6 },
      { year: 2019, records: 3 },
    ]);
    expect(bureaus.map(({ figures }) => figures[0]?.value)).toEqual([100, 0, 100]);
  });

  test("another year is rolled up at once, from the files that are not in it already", async () => {
    const { rollup, asked, answerAll } = rollupUnderTest();
    rollup.choose(files(2));
    void rollup.start();
    await answerAll((name, year) => resultOf(name, year, name === "2局.xlsx" ? 2019 : 2020));
    void rollup.wantYear(2019);
    await answerAll((name, year) => resultOf(name, year, name === "2局.xlsx" ? 2019 : 2020));
    expect(doneOf(rollup.getState()).year).toBe(2019);
    // In the common year 2020 both had been judged; for 2019 both are judged again.
    expect(asked.slice(3).map(({ year }) => year)).toEqual([2019, 2019]);
  });

  test.each<[Lost, string]>([
    [{ code: "too-long" }, zhRollupPlace.lost.tooLong(300)],
    [{ code: "out-of-memory" }, zhRollupPlace.lost.outOfMemory],
    [{ code: "crashed", detail: "x\ny" }, zhRollupPlace.lost.crashed("x y")],
  ])("a worker lost to a file (%j) costs that file only, and the reason stands there", async (lost, why) => {
    const { rollup, asked, answerAll } = rollupUnderTest();
    rollup.choose(files(3));
    void rollup.start();
    await asked[0]!.reply({ lost });
    await answerAll(always);
    expect(doneOf(rollup.getState())).toMatchObject({ unread: [{ file: "1局.xlsx", why }] });
    expect(doneOf(rollup.getState()).bureaus).toHaveLength(2);
  });

  test.each<[string, BureauOutcome, string]>([
    ["none can be read", { why: "坏了" }, "nothing"],
    ["no record says its year", bureau("a", [], { year: null, years: [] }), "no-year"],
  ])("where %s that is told with the reasons", async (_, outcome, why) => {
    const { rollup, answerAll } = rollupUnderTest();
    rollup.choose(files(1));
    void rollup.start();
    await answerAll(() => outcome);
    expect(rollup.getState().work).toMatchObject({ kind: "failed", why });
  });

  test("where the browser gives no workers that is told, and nothing is counted as broken", async () => {
    const { rollup } = rollupUnderTest({ noWorkers: true });
    rollup.choose(files(2));
    await rollup.start();
    expect(rollup.getState().work).toMatchObject({ kind: "failed", why: "no-workers", unread: [] });
  });

  test("files brought while it works are not taken, and that is said", () => {
    const { rollup } = rollupUnderTest();
    rollup.choose(files(2));
    void rollup.start();
    rollup.choose([namedFile("9.xlsx")]);
    rollup.clear();
    expect(rollup.getState()).toMatchObject({
      note: zhRollupPlace.notWhileWorking,
      work: { kind: "working" },
    });
    expect(namesOf(rollup)).toHaveLength(2);
    rollup.stop();
  });
});

describe("stopped", () => {
  async function stopped() {
    const under = rollupUnderTest();
    const { rollup, asked, answerAll } = under;
    rollup.choose(files(4));
    void rollup.start();
    await asked[0]!.reply({ answer: resultOf("1局", null) });
    rollup.stop();
    await settle();
    const before = asked.length;
    const answerRest = async (): Promise<void> => {
      for (let at = before; at < asked.length; at += 1)
        await asked[at]!.reply({ answer: always(asked[at]!.name, asked[at]!.year) });
    };
    return { ...under, before, answerRest, answerAll };
  }

  test("it keeps what is done and ends the workers", async () => {
    const { rollup, counts } = await stopped();
    expect(rollup.getState().work).toEqual({ kind: "stopped", done: 1, total: 4 });
    expect(counts.ended).toBe(counts.started);
    expect(isUnkept(rollup.getState())).toBe(true);
  });

  test("going on reads only what had not been read", async () => {
    const { rollup, asked, before, answerRest } = await stopped();
    void rollup.start();
    expect(rollup.getState().work).toMatchObject({ done: 1, total: 4 });
    await answerRest();
    expect(asked.slice(before).map(({ name }) => name)).toEqual(["2局.xlsx", "3局.xlsx", "4局.xlsx"]);
    expect(doneOf(rollup.getState()).bureaus).toHaveLength(4);
  });

  test("what is done can be taken as it is: the rest stands among those not read", async () => {
    const { rollup, asked, before } = await stopped();
    await rollup.takeDone();
    const { bureaus, unread, notReached } = doneOf(rollup.getState());
    expect({ bureaus: bureaus.length, notReached }).toEqual({ bureaus: 1, notReached: 3 });
    expect(unread).toEqual(
      names(4)
        .slice(1)
        .map((file) => ({ file, why: zhRollupPlace.notReached })),
    );
    expect(asked).toHaveLength(before);
  });
});

describe("saving", () => {
  async function rolledUp(faults: Faults = {}) {
    const under = rollupUnderTest(faults);
    under.rollup.choose(files(2));
    void under.rollup.start();
    await under.answerAll(always);
    return under;
  }

  test("the workbook is built from what stands there, and handed over; then nothing is unkept", async () => {
    const { rollup, built, downloads } = await rolledUp();
    expect(isUnkept(rollup.getState())).toBe(true);
    await rollup.save();
    const { year, bureaus, unread } = doneOf(rollup.getState());
    expect(built).toEqual([{ kind: "build", input: { year, bureaus, unread, madeOn: "2020年12月31日" } }]);
    const fileName = zhRollupPlace.fileName(2020);
    expect(downloads).toEqual([{ bytes: BYTES, fileName }]);
    expect(rollup.getState()).toMatchObject({ isSaving: false, note: zhRollupPlace.saved(fileName) });
    expect(isUnkept(rollup.getState())).toBe(false);
  });

  test.each<[string, Reply<BuiltBook>, string]>([
    ["its own reason", { answer: { why: "写不了" } }, "写不了"],
    ["a lost worker", { lost: { code: "too-long" } }, zhRollupPlace.notBuilt],
  ])("where it fails for %s that is said, and the result stays", async (_, build, note) => {
    const { rollup, downloads } = await rolledUp({ build });
    await rollup.save();
    expect(rollup.getState()).toMatchObject({ note, isSaving: false, work: { kind: "done" } });
    expect(downloads).toEqual([]);
    expect(isUnkept(rollup.getState())).toBe(true);
  });
});
