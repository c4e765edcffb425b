// Compiles the Solidity sources with the pinned solc-js.
//
//   node contracts/compile.js <out>
//
// writes <out>/abi/<Name>.json for every interface (the ABI, the leading I of the name dropped), and as
// {"abi": ..., "bin": ...} <out>/contracts/<Name>.json for every contract, <out>/doubles/<Name>.json for every double of the
// protocol that can stand on a chain, and <out>/fixtures/<Name>.json for every fixture contract. Of contracts it also writes
// <out>/artifacts/<Name>.json, in the layout of forge's artifacts, with what verification needs. A warning is an error. The
// settings are those of foundry.toml; the fixtures in test/legacy are compiled by solc 0.8.2, as contracts in use are.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const contracts = __dirname;
const pinned = require(path.join(contracts, "..", "package.json")).devDependencies;
// What is below a folder goes to the named kind of output; the first that fits counts.
const kinds = { "src/interfaces": "abi", src: "contracts", "test/doubles": "doubles", "test/fixtures": "fixtures", "test/legacy": "fixtures" };
const builds = [
  {
    compiler: "solc",
    folders: ["src", "test/doubles", "test/fixtures"],
    settings: { evmVersion: "prague", metadata: { appendCBOR: false, bytecodeHash: "none" } },
  },
  { compiler: "solc-0.8.2", folders: ["test/legacy"], settings: { evmVersion: "istanbul", metadata: { bytecodeHash: "none" } } },
];

// The compiler's general advice on transient storage; OpenZeppelin's guard, which clears it, is what it calls safe.
const transientStorage = "2394";

// sources maps source unit names, relative to contracts/, to their text.
function sources(folder) {
  const units = {};
  for (const file of fs.readdirSync(path.join(contracts, folder), { recursive: true }).sort()) {
    if (file.endsWith(".sol")) {
      units[`${folder}/${file}`] = { content: fs.readFileSync(path.join(contracts, folder, file), "utf8") };
    }
  }
  return units;
}

// imported reads what is not among the sources: packages of npm, and what the doubles of forge import.
function imported(unit) {
  const file = unit.startsWith("@") ? require.resolve(unit) : path.join(contracts, unit);
  return { contents: fs.readFileSync(file, "utf8") };
}

// kindOf tells what a source unit is; undefined for those of packages.
function kindOf(unit) {
  return kinds[Object.keys(kinds).find((folder) => unit.startsWith(`${folder}/`))];
}

// compile gives what is asked for of every contract of a build, by source unit and name; with "ast" among it, what the
// immutables are too, by their ids.
function compile(build, selection = ["abi", "evm.bytecode.object"]) {
  const solc = require(build.compiler);
  const wanted = pinned[build.compiler].replace("npm:solc@", "");
  if (!solc.version().startsWith(`${wanted}+`)) {
    process.stderr.write(`compile: package.json wants solc ${wanted}, found ${solc.version()}: run npm ci\n`);
    process.exit(1);
  }
  const input = {
    language: "Solidity",
    sources: Object.assign({}, ...build.folders.map(sources)),
    settings: {
      ...build.settings,
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { "*": { "*": selection, "": selection.includes("ast") ? ["ast"] : [] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: imported }));
  const messages = (output.errors || []).filter((message) => message.errorCode !== transientStorage);
  for (const message of messages) {
    process.stderr.write(message.formattedMessage);
  }
  if (messages.some((message) => message.severity !== "info")) {
    process.exit(1);
  }
  for (const compiled of selection.includes("ast") ? Object.values(output.contracts) : []) {
    for (const contract of Object.values(compiled)) contract.immutables = immutables(output.sources);
  }
  return output.contracts;
}

// immutables finds the declarations of immutables in all sources: {id: {name: "Contract.NAME", type}}.
function immutables(units) {
  const found = {};
  for (const { ast } of Object.values(units)) {
    for (const contract of ast.nodes.filter((node) => node.nodeType === "ContractDefinition")) {
      for (const node of contract.nodes.filter((node) => node.mutability === "immutable")) {
        found[node.id] = { name: `${contract.name}.${node.name}`, type: node.typeDescriptions.typeString };
      }
    }
  }
  return found;
}

// notices gives the first notice of each error or event of the user's documentation.
function notices(docs = {}) {
  const out = {};
  for (const key of Object.keys(docs).sort()) {
    const [doc] = [docs[key]].flat();
    if (doc.notice) out[key] = doc.notice;
  }
  return out;
}

// artifact is a contract in the layout of forge's artifacts. Immutables are named, not numbered: numbers change with every
// source that is added.
function artifact(name, contract, abi) {
  const { object, immutableReferences } = contract.evm.deployedBytecode;
  const references = {};
  const types = {};
  for (const [id, places] of Object.entries(immutableReferences)) {
    const declared = contract.immutables[id];
    references[declared.name] = places;
    types[declared.name] = { name: declared.name, type: declared.type };
  }
  const sorted = (map) => JSON.stringify(Object.fromEntries(Object.entries(map).sort()));
  return [
    `{"contractName": "${name}",`,
    `"title": ${JSON.stringify(contract.devdoc.title || "")},`,
    `"errors": ${JSON.stringify(notices(contract.userdoc.errors))},`,
    `"abi": ${abi},`,
    `"bytecode": {"object": "0x${contract.evm.bytecode.object}"},`,
    `"deployedBytecode": {"object": "0x${object}", "immutableReferences": ${sorted(references)}},`,
    `"immutables": ${sorted(types)}}`,
  ].join("\n");
}

// parameter keeps the keys that the ABI specification names, in one order.
function parameter(param) {
  const out = {};
  for (const key of ["name", "type", "internalType", "indexed"]) {
    if (param[key] !== undefined) out[key] = param[key];
  }
  if (param.components) out.components = param.components.map(parameter);
  return out;
}

function entry(item) {
  const out = { type: item.type };
  if (item.name !== undefined) out.name = item.name;
  if (item.inputs !== undefined) out.inputs = item.inputs.map(parameter);
  if (item.outputs !== undefined) out.outputs = item.outputs.map(parameter);
  if (item.stateMutability !== undefined) out.stateMutability = item.stateMutability;
  if (item.anonymous !== undefined) out.anonymous = item.anonymous;
  return out;
}

// canonical orders an ABI by type, name and arguments, whatever order the compiler chose. Of functions with one name the
// one with the fewest arguments comes first, so bindings call that one by the plain name.
function canonical(abi) {
  const key = (item) => JSON.stringify([item.type, item.name || "", (item.inputs || []).map((p) => p.type).join(",")]);
  return abi.map(entry).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

// lines writes an ABI with one entry a line, so that a difference reads well.
function lines(abi) {
  return `[\n${abi.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}

function write(dir, name, text) {
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(dir, `${name}.json`), `${text}\n`);
}

// What main needs of each contract.
const everything = ["abi", "evm.bytecode.object", "evm.deployedBytecode.object", "evm.deployedBytecode.immutableReferences", "devdoc", "userdoc", "ast"];

function main() {
  const out = process.argv[2];
  if (!out || process.argv.length !== 3) {
    process.stderr.write("usage: node contracts/compile.js <out>\n");
    process.exit(2);
  }
  for (const build of builds) {
    for (const [unit, compiled] of Object.entries(compile(build, everything))) {
      for (const [name, contract] of Object.entries(compiled)) {
        // A library of internal functions has nothing to call.
        if (contract.abi.length === 0) continue;
        const abi = lines(canonical(contract.abi));
        const kind = kindOf(unit);
        if (kind === "abi") {
          write(path.join(out, kind), name.replace(/^I(?=[A-Z])/, ""), abi);
          continue;
        }
        const bin = contract.evm.bytecode.object;
        // Packages, abstract contracts, and what only forge can run.
        if (kind === undefined || bin === "" || name.startsWith("Forge")) continue;
        write(path.join(out, kind), name, `{"abi": ${abi},\n"bin": "${bin}"}`);
        if (kind === "contracts") write(path.join(out, "artifacts"), name, artifact(name, contract, abi));
      }
    }
  }
}

module.exports = { builds, compile, kindOf };

if (require.main === module) main();
