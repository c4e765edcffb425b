// Sums the lines of an lcov report and fails below a percentage.
//
//   node contracts/tools/coverage.js <lcov file> <least percent>
"use strict";

const fs = require("node:fs");

const [file, least] = process.argv.slice(2);
if (!least) {
  process.stderr.write("usage: node contracts/tools/coverage.js <lcov file> <least percent>\n");
  process.exit(2);
}
let found = 0;
let hit = 0;
let source = "";
const missed = [];
for (const line of fs.readFileSync(file, "utf8").split("\n")) {
  const [key, value] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
  if (key === "SF") source = value;
  if (key === "DA") {
    const [number, count] = value.split(",").map(Number);
    found++;
    if (count > 0) hit++;
    else missed.push(`${source}:${number}`);
  }
}
const percent = found === 0 ? 100 : (100 * hit) / found;
process.stdout.write(`${hit} of ${found} lines of contracts/src are reached: ${percent.toFixed(2)} %\n`);
for (const line of missed) process.stdout.write(`  not reached: ${line}\n`);
if (percent < Number(least)) {
  process.stderr.write(`coverage: at least ${least} % are wanted\n`);
  process.exit(1);
}
