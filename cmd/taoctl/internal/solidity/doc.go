// Package solidity compiles Solidity with solc-js, by a small script that Node runs. Settings come from a project's
// foundry.toml; imports are found as forge finds them, and those of @taochain/contracts without the package too.
package solidity
