// The start without a real Excel: what is shown while it is silent, absent, something else, or too old. The start that
// succeeds is tested with the real library in the browser.

import { type Start, startInExcel } from "../../src/taskpane/startInExcel";

interface FakeOffice {
  readonly HostType: { readonly Excel: string };
  readonly onReady?: () => Promise<{ readonly host: string | null }>;
  readonly context?: unknown;
}

function putOffice(office: FakeOffice | undefined): void {
  Object.assign(globalThis, { Office: office });
}

/** The stands of things so far, in order. */
function start(): { readonly shown: readonly Start[]; readonly done: Promise<void> } {
  const shown: Start[] = [];
  return { shown, done: startInExcel((stand) => void shown.push(stand)) };
}

const HostType = { Excel: "Excel" };

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["there is no library", undefined],
  ["the library is half loaded", { HostType }],
])("where %s, nobody answers", async (_, office) => {
  putOffice(office);
  const { shown, done } = start();
  await done;
  expect(shown.map((stand) => stand.kind)).toEqual(["connecting", "no-answer"]);
});

test("a silent Excel is reported after some seconds, not before, and its late answer still counts", async () => {
  let answer: (info: { host: string | null }) => void = () => undefined;
  putOffice({ HostType, onReady: () => new Promise((resolve) => (answer = resolve)) });
  const { shown, done } = start();
  await jest.advanceTimersByTimeAsync(7_000);
  expect(shown.map((stand) => stand.kind)).toEqual(["connecting"]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(shown.map((stand) => stand.kind)).toEqual(["connecting", "no-answer"]);
  answer({ host: null });
  await done;
  expect(shown.at(-1)?.kind).toBe("outside");
});

test.each([null, "Word"])("opened by host %p, it says where it belongs", async (host) => {
  putOffice({ HostType, onReady: () => Promise.resolve({ host }) });
  const { shown, done } = start();
  await done;
  expect(shown.map((stand) => stand.kind)).toEqual(["connecting", "outside"]);
});

test("an Excel that is too old is told so", async () => {
  const requirements = { isSetSupported: () => false };
  putOffice({ HostType, onReady: () => Promise.resolve({ host: "Excel" }), context: { requirements } });
  const { shown, done } = start();
  await done;
  expect(shown.at(-1)).toMatchObject({ kind: "failed", problem: { code: "host-too-old" } });
});

test("an unknown fault at the start is told, too", async () => {
  putOffice({ HostType, onReady: () => Promise.reject(new TypeError("x is undefined")) });
  const { shown, done } = start();
  await done;
  expect(shown.at(-1)).toMatchObject({ kind: "failed", problem: { code: "unknown" } });
});
