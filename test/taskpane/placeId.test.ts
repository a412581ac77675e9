import { readPlace } from "../../src/taskpane/placeId";

describe("readPlace", () => {
  test.each([
    ["?place=home", "home"],
    ["?place=entry", "entry"],
    ["?place=check", "check"],
    ["?place=summary", "summary"],
    ["?et=&_host_Info=Excel&place=summary", "summary"],
    ["", "home"],
    ["?place=elsewhere", "home"],
    ["?place=toString", "home"],
  ])("%s opens %s", (search, place) => {
    expect(readPlace(search)).toBe(place);
  });
});
