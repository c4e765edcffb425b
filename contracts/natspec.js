// Prints what the compiler knows of every interface: {"IStaking": {"abi": ..., "devdoc": ..., "userdoc": ...}, ...}.
"use strict";

const { builds, compile, kindOf } = require("./compile.js");

const out = {};
for (const [unit, compiled] of Object.entries(compile(builds[0], ["abi", "devdoc", "userdoc"]))) {
  if (kindOf(unit) === "abi") Object.assign(out, compiled);
}
process.stdout.write(`${JSON.stringify(out)}\n`);
