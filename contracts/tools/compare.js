// Compares the bytecode that forge built with the bytecode of contracts/compile.js, contract by contract.
//
//   node contracts/tools/compare.js <forge's out folder>
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { builds, compile, kindOf } = require("../compile.js");

const out = process.argv[2];
if (!out) {
  process.stderr.write("usage: node contracts/tools/compare.js <forge's out folder>\n");
  process.exit(2);
}
let same = 0;
const wrong = [];
for (const [unit, compiled] of Object.entries(compile(builds[0]))) {
  if (!kindOf(unit)) continue;
  for (const [name, contract] of Object.entries(compiled)) {
    if (contract.evm.bytecode.object === "") continue; // interfaces and abstract contracts
    const artifact = path.join(out, path.basename(unit), `${name}.json`);
    const forge = fs.existsSync(artifact) ? JSON.parse(fs.readFileSync(artifact, "utf8")).bytecode.object : "nothing";
    if (forge === `0x${contract.evm.bytecode.object}`) same++;
    else wrong.push(`${unit}: ${name}`);
  }
}
if (wrong.length > 0 || same === 0) {
  process.stderr.write(`forge and solc-js give different bytecode, or none:\n  ${wrong.join("\n  ")}\n`);
  process.exit(1);
}
process.stdout.write(`${same} contracts have the same bytecode from forge and from solc-js\n`);
