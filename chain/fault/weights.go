package fault

// InputLengthsUnequal occurs when the lists of a batch have different lengths (subnets.md 4.3, 4.4).
var InputLengthsUnequal = define("InputLengthsUnequal", "uint256 first", "uint256 other")
