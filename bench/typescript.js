// Lets Node run the benchmarks' TypeScript as it stands: node --import ./bench/typescript.js bench/fit.ts

import { register } from "node:module";

register("./typescriptHooks.js", import.meta.url);
