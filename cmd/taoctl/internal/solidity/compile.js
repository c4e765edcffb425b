// Compiles the sources of the request on standard input with the solc-js that the project finds, and writes what it made of them to
// standard output. The request and the answer are those of compile.go.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const request = JSON.parse(fs.readFileSync(0, "utf8"));

function answer(value) {
  fs.writeFileSync(1, JSON.stringify(value));
}

// folders are the node_modules that Node would look into from the project, then the project's libraries.
function folders() {
  const list = [];
  for (let dir = request.root; ; dir = path.dirname(dir)) {
    list.push(path.join(dir, "node_modules"));
    if (dir === path.dirname(dir)) break;
  }
  const global = (process.env.NODE_PATH || "").split(path.delimiter).filter((dir) => dir !== "");
  return [...list, ...global, ...request.libs.map((dir) => path.resolve(request.root, dir))];
}

function imported(unit) {
  for (const dir of [request.root, ...folders()]) {
    const file = path.resolve(dir, unit);
    if (fs.existsSync(file) && fs.statSync(file).isFile()) return { contents: fs.readFileSync(file, "utf8") };
  }
  if (request.bundled[unit] !== undefined) return { contents: request.bundled[unit] };
  return { error: `${unit} is not in the project, in node_modules or in its libraries` };
}

// immutables are those that the sources declare: {id: {name: "Contract.NAME", type}}.
function immutables(units) {
  const found = {};
  for (const { ast } of Object.values(units || {})) {
    for (const contract of ((ast || {}).nodes || []).filter((node) => node.nodeType === "ContractDefinition")) {
      for (const node of contract.nodes.filter((node) => node.mutability === "immutable")) {
        found[node.id] = { name: `${contract.name}.${node.name}`, type: node.typeDescriptions.typeString };
      }
    }
  }
  return found;
}

function main() {
  const solc = folders().map((dir) => path.join(dir, "solc")).find((dir) => fs.existsSync(path.join(dir, "package.json")));
  if (solc === undefined) {
    answer({ missing: true });
    return;
  }
  const compiler = require(solc);
  const output = JSON.parse(
    compiler.compile(JSON.stringify({ language: "Solidity", sources: request.sources, settings: request.settings }), { import: imported }),
  );
  const contracts = [];
  for (const [unit, compiled] of Object.entries(output.contracts || {})) {
    if (request.sources[unit] === undefined) continue;
    for (const [name, contract] of Object.entries(compiled)) contracts.push({ unit, name, ...contract });
  }
  answer({
    version: compiler.version(),
    messages: (output.errors || []).map(({ severity, formattedMessage, message }) => ({ severity, text: formattedMessage || message })),
    contracts,
    immutables: immutables(output.sources),
  });
}

main();
