// Compiles a contract that imports the package as others do: imports are looked for in node_modules of a folder.
//
//   node compile.js <folder> <file>        the compiler is the one of NODE_PATH
//
// prints {"<Contract>": {"abi": ..., "bin": ...}, ...}. A warning is an error.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const solc = require("solc");

const [folder, file] = process.argv.slice(2);
const input = {
  language: "Solidity",
  sources: { [file]: { content: fs.readFileSync(path.join(folder, file), "utf8") } },
  settings: { evmVersion: "prague", outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } } },
};

function find(unit) {
  const at = path.join(folder, "node_modules", unit);
  return fs.existsSync(at) ? { contents: fs.readFileSync(at, "utf8") } : { error: `${unit} is not in node_modules` };
}

const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
for (const message of output.errors || []) process.stderr.write(message.formattedMessage);
if ((output.errors || []).length > 0) process.exit(1);
const out = {};
for (const [name, contract] of Object.entries(output.contracts[file])) {
  out[name] = { abi: contract.abi, bin: contract.evm.bytecode.object };
}
process.stdout.write(`${JSON.stringify(out)}\n`);
