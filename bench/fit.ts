// Prints how well fitting does on the labelled books, every miss named: npm run bench:fit

import { measureFit, shareOf } from "./fit/measureFit";
import { hasLabelledBooks, readLabelledBooks } from "./fit/readLabelledBooks";

const PERCENT = 100;

if (!hasLabelledBooks()) {
  console.log("The labelled books (../shared/books) are not here: nothing measured.");
} else {
  const measures = Object.values(measureFit(await readLabelledBooks()));
  for (const one of measures) {
    const share = `${(shareOf(one) * PERCENT).toFixed(1)} %`;
    const wanted = `${one.wanted < 0.5 ? "at most" : "at least"} ${one.wanted * PERCENT} %`;
    console.log(`${share.padStart(7)}  ${one.name}: ${one.hits} of ${one.tries} (wanted: ${wanted})`);
  }
  for (const one of measures) for (const miss of one.misses) console.log(`  ${one.name}: ${miss}`);
}
