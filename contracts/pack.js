// Puts the npm package of the interfaces together.
//
//   node contracts/pack.js <out>
//
// writes the folder <out> anew: package.json and README.md of contracts/package, the licences, interfaces/ as they are, and
// abi/ with the ABI of each interface from bindings/abi. `npm pack <out>` and `npm publish <out>` take it from there.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const contracts = __dirname;
const root = path.join(contracts, "..");

// copy copies the files of a folder with one extension, under new names.
function copy(from, to, extension, rename) {
  fs.mkdirSync(to, { recursive: true });
  for (const file of fs.readdirSync(from).sort()) {
    if (file.endsWith(extension)) fs.copyFileSync(path.join(from, file), path.join(to, rename(file)));
  }
}

function main() {
  const out = process.argv[2];
  if (!out || process.argv.length !== 3) {
    process.stderr.write("usage: node contracts/pack.js <out>\n");
    process.exit(2);
  }
  if (fs.existsSync(out) && fs.readdirSync(out).length > 0 && !fs.existsSync(path.join(out, "package.json"))) {
    process.stderr.write(`pack: ${out} is in use for something else\n`);
    process.exit(1);
  }
  fs.rmSync(out, { recursive: true, force: true });
  copy(path.join(contracts, "src", "interfaces"), path.join(out, "interfaces"), ".sol", (file) => file);
  copy(path.join(root, "bindings", "abi"), path.join(out, "abi"), ".json", (file) => `I${file}`);
  for (const file of ["package.json", "README.md"]) fs.copyFileSync(path.join(contracts, "package", file), path.join(out, file));
  for (const file of ["LICENSE", "COPYING"]) fs.copyFileSync(path.join(root, file), path.join(out, file));
}

main();
